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


def test_headlines_and_captions(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – X.").replace("title: A new ferry for the outer islands", "title: The “new ferry sails", 1)
    assert said(text, "QT001") == [(2, 8, "QT001", "This quotation mark “ opens, and nothing closes it.")]
    text = body("Nantes – X.", language="de").replace("date:", "images: [{src: a.jpg, caption: „Die Fähre}]\ndate:", 1)
    assert said(text, "QT001") == [(4, 32, "QT001", "This quotation mark „ opens, and nothing closes it.")]
    text = body("Nantes – X.", language="fr").replace(
        "title: A new ferry for the outer islands", "title: Le bac «\u00a0Ada\u00a0» part l'été", 1
    )
    assert said(text, "QT001") == []
