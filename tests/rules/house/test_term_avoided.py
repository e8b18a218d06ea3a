"""term-avoided: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import term_avoided


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(term_avoided) == [
        [
            (11, 36, "warning", "The house does not write “email”.", "Write “e-mail”."),
        ],
        [
            (11, 30, "warning", "The house does not write “bac”.", "Write “ferry”."),
        ],
        [
            (
                11,
                33,
                "warning",
                "The house does not write “Studenten”.",
                "Write “Studierende”, in the form that fits here.",
            ),
        ],
    ]


def test_plurals_and_other_forms(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – Two emails and an EMAIL arrived.")
    assert said(text, "HS002", newsroom='[style.terms.en]\n"e-mail" = ["email"]') == [
        (12, 14, "HS002", "The house does not write “emails”."),
        (12, 28, "HS002", "The house does not write “EMAIL”."),
    ]
    text = body("Nantes – Las trabajadoras del puerto.", language="es")
    assert said(text, "HS002", newsroom='[style.terms.es]\n"empleado" = ["trabajador"]') == [
        (12, 14, "HS002", "The house does not write “trabajadoras”.")
    ]
    text = body("Nantes – Le port et la porte du quai, les employées.", language="fr")
    assert said(text, "HS002", newsroom='[style.terms.fr]\n"salarié" = ["employé"]\n"quai" = ["port"]') == [
        (12, 13, "HS002", "The house does not write “port”."),
        (12, 43, "HS002", "The house does not write “employées”."),
    ]


def test_a_term_that_holds_the_word_to_avoid(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body("Nantes – Write to this e-mail address.")
    assert said(text, "HS002", newsroom='[style.terms]\n"e-mail address" = ["e-mail"]') == []
