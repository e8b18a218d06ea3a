"""boilerplate-differs: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.structure import boilerplate_differs


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(boilerplate_differs) == [
        [
            (
                10,
                1,
                "warning",
                "This text is not the boilerplate “port” of pressctl.toml.",
                "Take the directory's text, or delete it here: pages and mails add it from `boilerplate:`.",
            ),
        ],
        [
            (
                10,
                1,
                "warning",
                "This text is not the boilerplate “port” of pressctl.toml.",
                "Take the directory's text, or delete it here: pages and mails add it from `boilerplate:`.",
            ),
        ],
    ]


def test_a_paragraph_without_a_heading(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "Nantes – Le port rouvre.\n\nFondé en 1901 à Nantes, le port de l’Ouest accueille chaque année trois cents navires et emploie quarante personnes.",
        language="fr",
    )
    assert said(
        text,
        "ST009",
        newsroom='[boilerplate.port]\nfr = "Fondé en 1910 à Nantes, le port de l’Ouest accueille chaque année trois cents navires et emploie quarante personnes."',
    ) == [(14, 1, "ST009", "This text is not the boilerplate “port” of pressctl.toml.")]
