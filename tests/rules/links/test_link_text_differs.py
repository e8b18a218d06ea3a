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


def test_another_page_of_the_same_host(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "Nantes – [www.quill.example/map](https://www.quill.example/plan), [quill.example](https://quill.example/map), [www.quill.example/map](https://quill.example/map/2026?x=1), [https://quill.example/a/…](https://quill.example/a/b)."
    )
    assert said(text, "LK019") == [
        (12, 10, "LK019", "This link shows www.quill.example/map and leads to https://www.quill.example/plan.")
    ]
