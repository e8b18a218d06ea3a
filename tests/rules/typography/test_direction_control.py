"""direction-control: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import direction_control


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(direction_control) == [
        [
            (
                11,
                43,
                "error",
                "A hidden control (U+202E) turns the direction of the text here.",
                "Delete it: place the cursor behind it and press backspace, or type the words anew.",
            ),
        ],
        [
            (
                11,
                35,
                "error",
                "A hidden control (U+2067) turns the direction of the text here.",
                "Delete it: place the cursor behind it and press backspace, or type the words anew.",
            ),
            (
                11,
                42,
                "error",
                "A hidden control (U+2069) turns the direction of the text here.",
                "Delete it: place the cursor behind it and press backspace, or type the words anew.",
            ),
        ],
    ]
