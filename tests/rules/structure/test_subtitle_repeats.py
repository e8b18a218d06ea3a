"""subtitle-repeats: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import subtitle_repeats


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(subtitle_repeats) == [
        [
            (5, 11, "warning", "The subtitle repeats the headline.", "Say something new in it, or delete it."),
        ],
        [
            (11, 1, "warning", "This paragraph stands in the text twice.", "Delete one of the two."),
        ],
    ]
