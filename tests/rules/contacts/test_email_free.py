"""email-free: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import email_free


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(email_free) == [
        [
            (
                7,
                12,
                "advice",
                "ferries.ouest@gmail.com is an address of a free provider.",
                "Give an address in the organisation's own domain.",
            ),
        ],
        [
            (
                7,
                12,
                "advice",
                "ferries.ouest@orange.fr is an address of a free provider.",
                "Give an address in the organisation's own domain.",
            ),
        ],
    ]
