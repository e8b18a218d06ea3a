"""space-breakable: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import space_breakable


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(space_breakable) == [
        [
            (
                11,
                41,
                "advice",
                "In this paragraph the line may break before a stop or inside « ».",
                "Use no-break spaces there.",
            ),
        ],
        [
            (
                13,
                2,
                "advice",
                "In this paragraph the line may break before a stop or inside « » (2 times).",
                "Use no-break spaces there.",
            ),
        ],
    ]
