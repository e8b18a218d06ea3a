"""dateline-date-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.dateline import date_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(date_differs) == [
        [
            (
                11,
                9,
                "error",
                "The dateline says 13 March 2026, but the release is dated 2026-03-12.",
                "Correct the one that is wrong: the dateline, or `date:` in the front matter.",
            ),
        ],
        [
            (
                11,
                9,
                "error",
                "The dateline says le 12 mars 2025, but the release is dated 2026-03-12.",
                "Correct the one that is wrong: the dateline, or `date:` in the front matter.",
            ),
        ],
    ]
