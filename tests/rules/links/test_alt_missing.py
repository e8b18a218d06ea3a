"""alt-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import alt_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(alt_missing) == [
        [
            (
                5,
                10,
                "warning",
                "images/harbour.jpg has no alternative text.",
                "Say in a sentence what is to be seen: `alt: …`.",
            ),
        ],
        [
            (9, 1, "warning", "port.jpg has no alternative text.", "Say in a sentence what is to be seen: `alt: …`."),
        ],
    ]
