"""quote-nested-alike: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import nested_alike


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(nested_alike) == [
        [
            (
                13,
                15,
                "advice",
                "The inner quote has the same marks as the outer one.",
                "Give it the inner marks of the language: ‘ ’ inside “ ”, “ ” inside « ».",
            ),
        ],
        [
            (
                13,
                23,
                "advice",
                "The inner quote has the same marks as the outer one.",
                "Give it the inner marks of the language: ‘ ’ inside “ ”, “ ” inside « ».",
            ),
        ],
    ]
