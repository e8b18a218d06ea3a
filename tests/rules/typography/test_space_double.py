"""space-double: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import space_double


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(space_double) == [
        [
            (11, 36, "advice", "2 spaces stand in a row.", "Leave one."),
        ],
        [
            (11, 34, "advice", "3 spaces stand in a row.", "Leave one."),
        ],
    ]
