"""word-repeated: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import word_repeated


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(word_repeated) == [
        [
            (11, 37, "warning", "“opens” stands here twice.", "Delete one of the two."),
        ],
        [
            (11, 35, "warning", "“de” stands here twice.", "Delete one of the two."),
        ],
    ]
