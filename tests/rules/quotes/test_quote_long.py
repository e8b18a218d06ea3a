"""quote-long: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import long


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(long) == [
        [
            (9, 1, "advice", "This quote has 113 words; 60 are plenty.", "Keep the best sentence, and tell the rest."),
        ],
        [
            (9, 1, "advice", "This quote has 96 words; 60 are plenty.", "Keep the best sentence, and tell the rest."),
        ],
    ]
