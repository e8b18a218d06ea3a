"""embargo-offset-odd: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import embargo_offset_odd


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(embargo_offset_odd) == [
        [
            (
                5,
                10,
                "advice",
                "On that day clocks in Europe/Paris are not at the offset given here.",
                "If you mean the local hour, write 2026-07-12T09:00+02:00.",
            ),
        ],
        [
            (
                5,
                10,
                "advice",
                "On that day clocks in Europe/Paris are not at the offset given here.",
                "If you mean the local hour, write 2026-03-12T09:00+01:00.",
            ),
        ],
    ]
