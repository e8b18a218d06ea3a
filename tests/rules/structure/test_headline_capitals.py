"""headline-capitals: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import headline_capitals


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(headline_capitals) == [
        [
            (2, 8, "warning", "The headline is in capitals.", "Write it as a sentence is written."),
        ],
        [
            (2, 8, "warning", "The headline is in capitals.", "Write it as a sentence is written."),
        ],
    ]
