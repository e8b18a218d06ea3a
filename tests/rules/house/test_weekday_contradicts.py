"""weekday-contradicts: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import weekday_contradicts


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(weekday_contradicts) == [
        [
            (
                11,
                46,
                "error",
                "“Monday, 17 March 2026” contradicts itself: 2026-03-17 is “Tuesday”.",
                "Correct the weekday or the date.",
            ),
        ],
        [
            (
                11,
                45,
                "error",
                "“lundi 17 mars 2026” contradicts itself: 2026-03-17 is “mardi”.",
                "Correct the weekday or the date.",
            ),
        ],
    ]
