"""text-decomposed: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import text_decomposed


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(text_decomposed) == [
        [
            (
                11,
                32,
                "advice",
                "1 letters of this paragraph are stored apart from their accents.",
                "Join them, or type the words anew.",
            ),
        ],
        [
            (
                11,
                40,
                "advice",
                "1 letters of this paragraph are stored apart from their accents.",
                "Join them, or type the words anew.",
            ),
        ],
    ]
