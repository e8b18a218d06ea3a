"""lead-long: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import lead_long


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(lead_long) == [
        [
            (
                11,
                1,
                "advice",
                "The first paragraph has 94 words; 70 are plenty.",
                "Keep who, what, when and where; move the rest down.",
            ),
        ],
        [
            (
                11,
                1,
                "advice",
                "The first paragraph has 94 words; 70 are plenty.",
                "Keep who, what, when and where; move the rest down.",
            ),
        ],
    ]
