"""date-invalid: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import date_invalid


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(date_invalid) == [
        [
            (4, 7, "error", "There is no such day: 2026-02-30.", "Check the month and the day."),
        ],
        [
            (4, 7, "error", "`date` is no day: 12 mars 2026.", "Write year-month-day, for example 2026-03-12."),
        ],
    ]
