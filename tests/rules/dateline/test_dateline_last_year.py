"""dateline-last-year: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.dateline import dateline_last_year


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(dateline_last_year) == [
        [
            (
                4,
                7,
                "warning",
                "This release is dated 2025; today is 2026-01-12.",
                "Correct the year here and in the dateline.",
            ),
        ],
        [
            (
                4,
                7,
                "warning",
                "This release is dated 2025; today is 2026-01-12.",
                "Correct the year here and in the dateline.",
            ),
        ],
    ]
