"""heading-by-accident: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import heading_by_accident


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(heading_by_accident) == [
        [
            (
                13,
                1,
                "warning",
                "The line below makes a heading of “Ada Quill”.",
                "Leave an empty line between, or write ## before the heading.",
            ),
        ],
        [
            (
                13,
                1,
                "warning",
                "The line below makes a heading of “Contact presse”.",
                "Leave an empty line between, or write ## before the heading.",
            ),
        ],
    ]
