"""quote-repeated: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import repeated


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(repeated) == [
        [
            (17, 1, "warning", "This quote stands in the text twice.", "Delete one of the two."),
        ],
        [
            (17, 1, "warning", "This quote stands in the text twice.", "Delete one of the two."),
        ],
    ]
