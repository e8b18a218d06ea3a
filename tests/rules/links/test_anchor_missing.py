"""anchor-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import anchor_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(anchor_missing) == [
        [
            (13, 5, "warning", "No heading is called #works-of-2024.", "Correct the link or the heading."),
        ],
        [
            (13, 6, "warning", "No heading is called #calendrier.", "Correct the link or the heading."),
        ],
    ]
