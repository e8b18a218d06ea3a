"""dateline-misplaced: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.dateline import dateline_misplaced


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(dateline_misplaced) == [
        [
            (
                13,
                1,
                "warning",
                "The dateline stands after the first paragraph.",
                "Move it to the beginning of the text.",
            ),
        ],
        [
            (
                13,
                1,
                "warning",
                "The dateline stands after the first paragraph.",
                "Move it to the beginning of the text.",
            ),
        ],
    ]
