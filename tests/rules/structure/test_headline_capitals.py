"""headline-capitals: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import headline_capitals


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(headline_capitals) == [
        [
            (2, 8, "warning", "The headline is in capitals.", "Write it as a sentence is written."),
        ],
        [
            (2, 8, "warning", "The headline is in capitals.", "Write it as a sentence is written."),
        ],
    ]


def test_three_words_in_capitals(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – The harbour opens.").replace(
        "title: A new ferry for the outer islands", "title: The NORTHERN HARBOUR REOPENS on Monday", 1
    )
    assert said(text, "ST005") == [(2, 8, "ST005", "The headline is in capitals.")]
    text = body("Nantes – The harbour opens.").replace(
        "title: A new ferry for the outer islands", "title: UNESCO, UNICEF and NATO meet in Nantes", 1
    )
    assert said(text, "ST005") == []
