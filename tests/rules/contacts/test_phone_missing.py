"""phone-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import phone_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(phone_missing) == [
        [
            (6, 5, "warning", "No contact has a phone.", "Add a phone."),
        ],
        [
            (6, 5, "warning", "No contact has a phone.", "Add a phone."),
        ],
    ]
