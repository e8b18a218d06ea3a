"""subtitle-long: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import subtitle_long


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(subtitle_long) == [
        [
            (5, 11, "advice", "The subtitle has 84 characters; 60 are allowed.", "Shorten it."),
        ],
        [
            (5, 11, "advice", "The subtitle has 88 characters; 60 are allowed.", "Shorten it."),
        ],
    ]
