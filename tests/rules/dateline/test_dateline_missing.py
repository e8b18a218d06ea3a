"""dateline-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.dateline import missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(missing) == [
        [
            (
                8,
                1,
                "warning",
                "The text does not begin with a dateline.",
                "Begin the first paragraph with place and date; the front matter says Nantes.",
            ),
        ],
        [
            (
                11,
                1,
                "warning",
                "The text does not begin with a dateline.",
                "Begin the first paragraph with place and date, or add `dateline:` to the front matter.",
            ),
        ],
    ]
