"""word-banned: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import word_banned


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(word_banned) == [
        [
            (11, 29, "warning", "This house does not use “revolutionary”.", "Say it in other words."),
        ],
        [
            (11, 35, "warning", "This house does not use “révolutionnaire”.", "Say it in other words."),
        ],
    ]
