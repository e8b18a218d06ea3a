"""phone-premium: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import phone_premium


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(phone_premium) == [
        [
            (
                7,
                13,
                "warning",
                "+33 892 70 12 39 costs extra or can't be called from abroad.",
                "Give the line of a person.",
            ),
        ],
        [
            (
                7,
                13,
                "warning",
                "+44 871 200 2233 costs extra or can't be called from abroad.",
                "Give the line of a person.",
            ),
        ],
    ]
