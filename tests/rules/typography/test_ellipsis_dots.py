"""ellipsis-dots: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import ellipsis_dots


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(ellipsis_dots) == [
        [
            (11, 48, "advice", "Three full stops stand for an ellipsis.", "Write …."),
        ],
        [
            (11, 41, "advice", "Three full stops stand for an ellipsis.", "Write …."),
        ],
    ]
