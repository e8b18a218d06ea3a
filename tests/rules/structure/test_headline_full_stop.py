"""headline-full-stop: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import headline_full_stop


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(headline_full_stop) == [
        [
            (2, 8, "warning", "The headline ends in a full stop.", "Delete it."),
        ],
        [
            (2, 8, "warning", "The headline ends in a full stop.", "Delete it."),
        ],
    ]
