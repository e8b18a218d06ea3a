"""lead-missing: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import lead_missing


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(lead_missing) == [
        [
            (
                11,
                3,
                "warning",
                "The release begins without a lead.",
                "Begin with a paragraph that tells the news: who, what, when, where.",
            ),
        ],
        [
            (
                13,
                1,
                "warning",
                "The release begins without a lead.",
                "Begin with a paragraph that tells the news: who, what, when, where.",
            ),
        ],
    ]


def test_kinds_that_begin_otherwise(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("- one\n- two").replace("date:", "kind: advisory\ndate:", 1)
    assert said(text, "ST026") == []
    text = body("> Nantes – The harbour opens.")
    assert said(text, "ST026") == []
