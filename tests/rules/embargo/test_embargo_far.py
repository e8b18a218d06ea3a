"""embargo-far: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import embargo_far


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(embargo_far) == [
        [
            (5, 10, "advice", "This embargo ends in 48 days.", "Check the date, the year above all."),
        ],
        [
            (5, 10, "advice", "This embargo ends in 365 days.", "Check the date, the year above all."),
        ],
    ]
