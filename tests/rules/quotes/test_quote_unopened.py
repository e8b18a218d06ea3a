"""quote-unopened: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import unopened


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(unopened) == [
        [
            (
                11,
                34,
                "error",
                "This quotation mark ” closes, and nothing opens it.",
                "Add the opening mark where the speaker's words begin, or delete this one.",
            ),
        ],
        [
            (
                11,
                36,
                "error",
                "This quotation mark » closes, and nothing opens it.",
                "Add the opening mark where the speaker's words begin, or delete this one.",
            ),
        ],
    ]


def test_single_marks_that_are_surely_marks(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – De haven gaat open.\n\nWe hielden woord’, zei Ada Quill, havenmeester.", language="nl")
    assert said(text, "QT002") == [(14, 17, "QT002", "This quotation mark ’ closes, and nothing opens it.")]
    text = body("Nantes – The skippers’, said to be old, and the pilots’ boats. Rock ’n’ roll.")
    assert said(text, "QT002") == []


def test_headlines(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – X.").replace("title: A new ferry for the outer islands", "title: The new ferry” sails", 1)
    assert said(text, "QT002") == [(2, 8, "QT002", "This quotation mark ” closes, and nothing opens it.")]
