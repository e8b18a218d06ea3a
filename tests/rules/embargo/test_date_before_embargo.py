"""date-before-embargo: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import date_before_embargo


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(date_before_embargo) == [
        [
            (
                4,
                7,
                "advice",
                "The release is dated 2026-03-12, its embargo ends on 2026-03-13.",
                "Date it on the day on which it may be published.",
            ),
        ],
        [
            (
                4,
                7,
                "advice",
                "The release is dated 2026-03-12, its embargo ends on 2026-03-14.",
                "Date it on the day on which it may be published.",
            ),
        ],
    ]
