"""quote-empty: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import empty


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(empty) == [
        [
            (
                13,
                1,
                "warning",
                "Nothing stands between these quotation marks.",
                "Fill in the words, or delete the marks.",
            ),
        ],
        [
            (
                13,
                1,
                "warning",
                "Nothing stands between these quotation marks.",
                "Fill in the words, or delete the marks.",
            ),
        ],
    ]
