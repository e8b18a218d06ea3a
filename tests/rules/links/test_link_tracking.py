"""link-tracking: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import tracking


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(tracking) == [
        [
            (13, 9, "warning", "This link carries tracking parameters.", "Write https://quill.example/harbour."),
        ],
        [
            (13, 10, "warning", "This link carries tracking parameters.", "Write https://quill.example/port?id=3."),
        ],
    ]


def test_addresses_in_the_text(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – See https://quill.example/x?utm_source=mail, or <https://quill.example/y?id=1&utm_medium=x>.")
    assert said(text, "LK016") == [
        (12, 14, "LK016", "This link carries tracking parameters."),
        (12, 58, "LK016", "This link carries tracking parameters."),
    ]
