"""headline-exclamation: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import headline_exclamation


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(headline_exclamation) == [
        [
            (2, 8, "warning", "The headline has an exclamation mark.", "Delete it: the news speaks for itself."),
        ],
        [
            (2, 8, "warning", "The headline has an exclamation mark.", "Delete it: the news speaks for itself."),
        ],
    ]
