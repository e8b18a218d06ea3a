"""dateline-date-impossible: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.dateline import date_impossible


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(date_impossible) == [
        [
            (11, 9, "error", "There is no such day: 31 June 2026.", "Correct the day or the month in the dateline."),
        ],
        [
            (
                11,
                9,
                "error",
                "There is no such day: le 30 février 2026.",
                "Correct the day or the month in the dateline.",
            ),
        ],
    ]
