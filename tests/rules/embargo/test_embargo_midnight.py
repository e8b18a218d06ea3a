"""embargo-midnight: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import embargo_midnight


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(embargo_midnight) == [
        [
            (5, 10, "warning", "This embargo ends at midnight.", "Write 00:01, and check the day."),
        ],
        [
            (
                8,
                1,
                "warning",
                "This embargo ends at midnight or at twelve.",
                "Write the hour in 24-hour form: 00:01 or 12:00.",
            ),
        ],
    ]
