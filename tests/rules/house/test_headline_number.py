"""headline-number: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import headline_number


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(headline_number) == [
        [
            (2, 8, "advice", "The headline says 15, the text does not.", "Compare the two."),
        ],
        [
            (2, 8, "advice", "The headline says 15, the text does not.", "Compare the two."),
        ],
    ]
