"""text-long: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import text_long


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(text_long) == [
        [
            (1, 1, "advice", "The text has 215 words; 100 are plenty.", "Move background to notes or an attachment."),
        ],
        [
            (1, 1, "advice", "The text has 186 words; 100 are plenty.", "Move background to notes or an attachment."),
        ],
    ]
