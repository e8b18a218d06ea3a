"""speaker-organisation: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import speaker_organisation


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(speaker_organisation) == [
        [
            (13, 46, "advice", "An organisation is quoted here: Quill Ferries Ltd.", "Say which person speaks for it."),
        ],
        [
            (
                13,
                65,
                "advice",
                "An organisation is quoted here: Compagnie des ferries.",
                "Say which person speaks for it.",
            ),
        ],
    ]


def test_an_organisation_of_the_newsroom(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "Nantes – Der Hafen öffnet.\n\n„Wir haben unser Wort gehalten, und der Hafen ist offen“, sagte das Hafenamt Nantes.",
        language="de",
    )
    assert said(text, "AT010", newsroom='[organisations.h]\nname = "Hafenamt Nantes"') == [
        (14, 69, "AT010", "An organisation is quoted here: Hafenamt Nantes.")
    ]
