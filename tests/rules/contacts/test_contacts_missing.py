"""contacts-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.contacts import missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(missing) == [
        [
            (
                5,
                1,
                "warning",
                "This release names no press contact.",
                "Add `contacts:` with a name, a phone and an address, or the id of a contact in pressctl.toml.",
            ),
        ],
        [
            (
                1,
                1,
                "warning",
                "This release names no press contact.",
                "Add `contacts:` with a name, a phone and an address, or the id of a contact in pressctl.toml.",
            ),
        ],
    ]
