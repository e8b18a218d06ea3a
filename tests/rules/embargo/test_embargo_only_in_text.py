"""embargo-only-in-text: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.embargo import embargo_only_in_text


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(embargo_only_in_text) == [
        [
            (
                11,
                1,
                "error",
                "The text says that it is embargoed, but the front matter has no embargo.",
                "Add `embargo:` with date, time and offset, for example 2026-03-12T09:00+01:00.",
            ),
        ],
        [
            (
                11,
                1,
                "error",
                "The text says that it is embargoed, but the front matter has no embargo.",
                "Add `embargo:` with date, time and offset, for example 2026-03-12T09:00+01:00.",
            ),
        ],
    ]
