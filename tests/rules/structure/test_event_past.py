"""event-past: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import event_past


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(event_past) == [
        [
            (
                6,
                61,
                "warning",
                "The event is on 2026-03-02, before this release is issued.",
                "Correct the year, the month or the day.",
            ),
        ],
        [
            (
                6,
                61,
                "warning",
                "The event is on 2025-03-16, before this release is issued.",
                "Correct the year, the month or the day.",
            ),
        ],
    ]
