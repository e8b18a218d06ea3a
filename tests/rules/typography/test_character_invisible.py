"""character-invisible: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import character_invisible


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(character_invisible) == [
        [
            (
                11,
                32,
                "warning",
                "An invisible character stands here (U+200B).",
                "Delete it, and type the word anew if it does not go away.",
            ),
        ],
        [
            (
                11,
                34,
                "warning",
                "An invisible character stands here (U+FEFF).",
                "Delete it, and type the word anew if it does not go away.",
            ),
        ],
    ]
