"""number-separator: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import number_separator


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(number_separator) == [
        [
            (
                11,
                49,
                "advice",
                "12,500,000 is not how this release's language writes thousands.",
                "Write 12\u202f500\u202f000.",
            ),
        ],
        [
            (11, 40, "advice", "12.500.000 is not how this release's language writes thousands.", "Write 12,500,000."),
        ],
    ]
