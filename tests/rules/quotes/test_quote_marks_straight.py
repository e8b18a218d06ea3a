"""quote-marks-straight: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.quotes import straight


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(straight) == [
        [
            (13, 1, "advice", "Straight quotation marks.", "Write “ ”."),
        ],
        [
            (13, 1, "advice", "Straight quotation marks.", "Write « »."),
        ],
    ]


def test_speech_between_single_marks(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = "Nantes – The harbour opens.\n\n'We kept our word,' said Ada Quill, harbour master. It is 6' deep."
    assert said(body(text), "QT004") == [(14, 1, "QT004", "Straight quotation marks.")]


def test_headlines(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – X.").replace(
        "title: A new ferry for the outer islands", "title: 'The \"new\" ferry sails'", 1
    )
    assert said(text, "QT004") == [(2, 8, "QT004", "Straight quotation marks.")]
