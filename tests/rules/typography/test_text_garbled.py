"""text-garbled: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.typography import text_garbled


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(text_garbled) == [
        [
            (
                11,
                32,
                "error",
                "“�” is a letter that was broken on the way here.",
                "Type the word anew from the original.",
            ),
        ],
        [
            (
                11,
                40,
                "error",
                "“Ã©” is a letter that was broken on the way here.",
                "Type the word anew from the original.",
            ),
        ],
    ]


def test_garbled_quotation_marks_and_a_capital_that_is_meant(
    said: Callable[..., object], body: Callable[..., str]
) -> None:
    assert said(body("Nantes – Le port Â« sauvage Â» rouvre.", language="fr"), "TY008") == [
        (12, 18, "TY008", "“Â«” is a letter that was broken on the way here."),
        (12, 29, "TY008", "“Â»” is a letter that was broken on the way here."),
    ]
    assert said(body("Lisboa – A «MAÇÃ» abre.", language="pt"), "TY008") == []
