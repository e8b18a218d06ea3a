"""character-invisible: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import character_invisible


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(character_invisible) == [
        [
            (
                11,
                32,
                "warning",
                "An invisible character stands here (U+200B).",
                "Delete it, and type the word anew if it does not go away.",
            ),
        ],
        [
            (
                11,
                34,
                "warning",
                "An invisible character stands here (U+FEFF).",
                "Delete it, and type the word anew if it does not go away.",
            ),
        ],
    ]


def test_soft_hyphens_and_marks_that_latin_script_does_not_need(
    said: Callable[..., object], body: Callable[..., str]
) -> None:
    message = "An invisible character stands here (U+{})."
    assert said(body("Nantes – The har\u00adbour\u200e opens a\u200cgain."), "TY005") == [
        (12, 17, "TY005", message.format("00AD")),
        (12, 22, "TY005", message.format("200E")),
        (12, 31, "TY005", message.format("200C")),
    ]


def test_joiners_inside_emoji_and_marks_beside_arabic_are_right(
    said: Callable[..., object], body: Callable[..., str]
) -> None:
    assert said(body("Nantes – For all 👩\u200d🚀 and \u200fمرحبا\u200e (Nantes)\u200e."), "TY005") == []
