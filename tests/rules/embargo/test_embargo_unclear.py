"""embargo-unclear: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import unclear


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(unclear) == [
        [
            (
                5,
                10,
                "error",
                "The embargo does not say in which time zone it ends: 2026-03-12T09:00.",
                "Write date, time and offset, for example 2026-03-12T09:00+01:00.",
            ),
        ],
        [
            (
                5,
                10,
                "error",
                "The embargo can't be read: jeudi matin.",
                "Write date, time and offset, for example 2026-03-12T09:00+01:00.",
            ),
        ],
    ]
