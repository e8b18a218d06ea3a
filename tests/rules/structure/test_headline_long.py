"""headline-long: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import headline_long


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(headline_long) == [
        [
            (
                2,
                8,
                "warning",
                "The headline has 52 characters; 40 are allowed.",
                "Shorten it: what is new comes first, the rest belongs in the subtitle.",
            ),
        ],
        [
            (
                2,
                8,
                "warning",
                "The headline has 46 characters; 40 are allowed.",
                "Shorten it: what is new comes first, the rest belongs in the subtitle.",
            ),
        ],
    ]
