"""quote-none: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import none


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(none) == [
        [
            (1, 1, "advice", "Nobody is quoted.", "Add a sentence of somebody who is responsible."),
        ],
        [
            (1, 1, "advice", "Nobody is quoted.", "Add a sentence of somebody who is responsible."),
        ],
    ]
