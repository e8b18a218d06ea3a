"""space-before-stop: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import space_before_stop


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(space_before_stop) == [
        [
            (11, 36, "warning", "A space stands before “,”.", "Delete the space."),
            (11, 59, "warning", "A space stands before “,”.", "Delete the space."),
            (11, 73, "warning", "A space stands before “.”.", "Delete the space."),
        ],
        [
            (11, 34, "warning", "A space stands before “,”.", "Delete the space."),
        ],
    ]
