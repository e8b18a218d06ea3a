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


def test_a_first_heading_may_be_small_but_not_this_small(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – The harbour opens.\n\n#### Ferries\n\nThey sail.")
    assert said(text, "ST012") == [(14, 1, "ST012", "This heading skips from level 1 to level 4.")]
    text = body("Nantes – The harbour opens.\n\n### Ferries\n\nThey sail.")
    assert said(text, "ST012") == []
