"""quote-paragraph-unopened: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import paragraph_unopened


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(paragraph_unopened) == [
        [
            (
                15,
                1,
                "warning",
                "The quote goes on in this paragraph, and no mark opens it here.",
                "Begin each paragraph of the quote with an opening mark; only the last one closes.",
            ),
        ],
        [
            (
                15,
                1,
                "warning",
                "The quote goes on in this paragraph, and no mark opens it here.",
                "Begin each paragraph of the quote with an opening mark; only the last one closes.",
            ),
        ],
    ]
