"""link-text-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.links import text_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(text_differs) == [
        [
            (13, 9, "error", "This link shows quill.example and leads to quil.example.", "Make both the same."),
        ],
        [
            (13, 10, "error", "This link shows quill.example and leads to ferries.example.", "Make both the same."),
        ],
    ]
