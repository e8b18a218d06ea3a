"""word-banned: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import word_banned


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(word_banned) == [
        [
            (11, 29, "warning", "This house does not use “revolutionary”.", "Say it in other words."),
        ],
        [
            (11, 35, "warning", "This house does not use “révolutionnaire”.", "Say it in other words."),
        ],
    ]


def test_other_forms(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – Ein revolutionäres Verfahren.", language="de")
    assert said(text, "HS003", newsroom='[style]\nbanned = ["revolutionär"]') == [
        (12, 14, "HS003", "This house does not use “revolutionäres”.")
    ]
    text = body("Nantes – Idee rivoluzionarie.", language="it")
    assert said(text, "HS003", newsroom='[style]\nbanned = ["rivoluzionario"]') == [
        (12, 15, "HS003", "This house does not use “rivoluzionarie”.")
    ]
