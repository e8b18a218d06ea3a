"""quote-punctuation: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import punctuation


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(punctuation) == [
        [
            (10, 19, "advice", "The , stands outside the quotation marks.", "American English sets it inside."),
        ],
        [
            (13, 25, "advice", "The comma stands inside the quotation marks.", "Set it behind the closing mark."),
        ],
    ]
