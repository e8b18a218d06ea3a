"""email-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import email_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(email_missing) == [
        [
            (6, 5, "warning", "No contact has a mail address.", "Add a mail address."),
        ],
        [
            (6, 5, "warning", "No contact has a mail address.", "Add a mail address."),
        ],
    ]
