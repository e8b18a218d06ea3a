"""word-repeated: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import word_repeated


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(word_repeated) == [
        [
            (11, 37, "warning", "“opens” stands here twice.", "Delete one of the two."),
        ],
        [
            (11, 35, "warning", "“de” stands here twice.", "Delete one of the two."),
        ],
    ]


def test_single_letters_and_headlines(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – Il porto è è aperto.", language="it")
    assert said(text, "HS005") == [(12, 19, "HS005", "“è” stands here twice.")]
    text = body("Nantes – The harbour opens.").replace(
        "title: A new ferry for the outer islands", "title: A new new ferry for the outer islands", 1
    )
    assert said(text, "HS005") == [(2, 10, "HS005", "“new” stands here twice.")]
    text = body("Nantes – Das ist die die Brücke, die hält.", language="de")
    assert said(text, "HS005") == []
