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
