"""quote-mark-doubled: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import mark_doubled


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(mark_doubled) == [
        [
            (13, 1, "warning", "The mark “ stands twice.", "Delete one of the two."),
        ],
        [
            (13, 26, "warning", "The mark » stands twice.", "Delete one of the two."),
        ],
    ]


def test_single_marks(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – De haven gaat open.\n\n‘‘We hielden woord’, zei Ada Quill, havenmeester.", language="nl")
    assert said(text, "QT005") == [(14, 1, "QT005", "The mark ‘ stands twice.")]
