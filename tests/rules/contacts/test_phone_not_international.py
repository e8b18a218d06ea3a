"""phone-not-international: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import phone_not_international


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(phone_not_international) == [
        [
            (
                7,
                13,
                "warning",
                "“02 40 41 90 00” has no country code.",
                "Write it with plus and country code: +33 2 40 41 90 00.",
            ),
        ],
        [
            (
                7,
                13,
                "warning",
                "“020 7946 0958” has no country code.",
                "Write it with plus and country code: +44 20 7946 0958.",
            ),
        ],
    ]
