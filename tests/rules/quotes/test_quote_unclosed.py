"""quote-unclosed: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import unclosed


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(unclosed) == [
        [
            (
                11,
                1,
                "error",
                "This quotation mark “ opens, and nothing closes it.",
                "Add the closing mark where the speaker's words end.",
            ),
        ],
        [
            (
                11,
                1,
                "error",
                "This quotation mark « opens, and nothing closes it.",
                "Add the closing mark where the speaker's words end.",
            ),
        ],
    ]


def test_single_marks_that_are_surely_marks(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "Nantes – De haven gaat open.\n\n‘We hielden woord, en de haven is open, zei Ada Quill, havenmeester.",
        language="nl",
    )
    assert said(text, "QT001") == [(14, 1, "QT001", "This quotation mark ‘ opens, and nothing closes it.")]
    text = body("Nantes – The harbour of the ‘60s and ‘Abd al-Rahman’s ferries, ‘tis true.")
    assert said(text, "QT001") == []
