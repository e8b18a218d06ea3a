"""link-local: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import local


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(local) == [
        [
            (
                13,
                1,
                "error",
                "file:///home/ada/plan.pdf lies on one machine alone.",
                "Put the file into the newsroom, or on the web, and name it there.",
            ),
        ],
        [
            (
                13,
                1,
                "error",
                "/Users/ada/port.jpg lies on one machine alone.",
                "Put the file into the newsroom, or on the web, and name it there.",
            ),
        ],
    ]


def test_a_share(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – [the plan](\\\\\\\\server\\plans\\a.pdf) opens.")
    assert said(text, "LK013") == [(12, 10, "LK013", "\\\\server\\plans\\a.pdf lies on one machine alone.")]
