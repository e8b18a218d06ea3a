"""line-separator: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import line_separator


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(line_separator) == [
        [
            (
                11,
                36,
                "warning",
                "A hidden line separator (U+2028) stands here.",
                "Put a space or a real line end in its place.",
            ),
        ],
        [
            (
                11,
                34,
                "warning",
                "A hidden line separator (U+2029) stands here.",
                "Put a space or a real line end in its place.",
            ),
        ],
    ]
