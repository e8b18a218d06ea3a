"""date-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.frontmatter import date_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(date_missing) == [
        [
            (1, 1, "error", "This release has no date.", "Add the day of issue, year first: `date: 2026-03-12`."),
        ],
        [
            (4, 1, "error", "This release has no date.", "Add the day of issue, year first: `date: 2026-03-12`."),
        ],
    ]
