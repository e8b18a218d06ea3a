"""day-contradicts: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import day_contradicts


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(day_contradicts) == [
        [
            (
                13,
                10,
                "error",
                "“today, 14 March 2026”: the release is dated 2026-03-12.",
                "Correct the word or the date.",
            ),
        ],
        [
            (
                13,
                10,
                "error",
                "“demain, 14 mars 2026”: the release is dated 2026-03-12.",
                "Correct the word or the date.",
            ),
        ],
    ]
