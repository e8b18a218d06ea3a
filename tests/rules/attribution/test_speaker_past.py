"""speaker-past: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import speaker_past


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(speaker_past) == [
        [
            (
                9,
                51,
                "warning",
                "Ada Quill speaks for the office until 2025-12-31 only.",
                "Quote somebody else, or correct the directory.",
            ),
        ],
        [
            (
                9,
                62,
                "warning",
                "Ada Quill speaks for the office until 2025-12-31 only.",
                "Quote somebody else, or correct the directory.",
            ),
        ],
    ]
