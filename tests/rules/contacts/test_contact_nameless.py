"""contact-nameless: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import contact_nameless


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(contact_nameless) == [
        [
            (6, 5, "advice", "This contact has no name.", "Add `name:`, of a person or of the desk."),
        ],
        [
            (6, 5, "advice", "This contact has no name.", "Add `name:`, of a person or of the desk."),
        ],
    ]
