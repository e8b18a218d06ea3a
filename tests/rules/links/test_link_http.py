"""link-http: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import http


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(http) == [
        [
            (13, 9, "advice", "http://quill.example/harbour is not encrypted.", "Write https:// and try it."),
        ],
        [
            (13, 10, "advice", "http://quill.example/port is not encrypted.", "Write https:// and try it."),
        ],
    ]
