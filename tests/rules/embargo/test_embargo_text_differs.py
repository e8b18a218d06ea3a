"""embargo-text-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import text_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(text_differs) == [
        [
            (
                8,
                17,
                "error",
                "The text says 13 March 2026, 09:00 CET, but the front matter's embargo is 2026-03-12T09:00+01:00.",
                "Make both name the same moment.",
            ),
        ],
        [
            (
                8,
                23,
                "error",
                "The text says 12 mars 2026 à 10 h 30, but the front matter's embargo is 2026-03-12T09:00+01:00.",
                "Make both name the same moment.",
            ),
        ],
    ]
