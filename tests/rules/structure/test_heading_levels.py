"""heading-levels: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import heading_levels


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(heading_levels) == [
        [
            (13, 1, "advice", "This heading is as high as the headline.", "Write ## in place of #."),
        ],
        [
            (15, 1, "advice", "This heading skips from level 2 to level 4.", "Write ### here."),
        ],
    ]
