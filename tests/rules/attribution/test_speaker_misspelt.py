"""speaker-misspelt: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.attribution import speaker_misspelt


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(speaker_misspelt) == [
        [
            (
                12,
                36,
                "error",
                "Ada Quilington is nearly Ada Quillington, as the directory writes the name.",
                "Write Ada Quillington, or add this spelling to the person's `aliases` in pressctl.toml.",
            ),
        ],
        [
            (
                12,
                50,
                "error",
                "Solène Kervadce is nearly Solène Kervadec, as the directory writes the name.",
                "Write Solène Kervadec, or add this spelling to the person's `aliases` in pressctl.toml.",
            ),
        ],
        [
            (
                10,
                25,
                "warning",
                "Anna Quilington is nearly Anna Quillington, as the directory writes the name.",
                "Write Anna Quillington, or add this spelling to the person's `aliases` in pressctl.toml.",
            ),
        ],
    ]


def test_accents_are_warnings_and_may_be_left_out(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "Nantes – Le port rouvre.\n\n«\u00a0Nous avons tenu parole\u00a0», a déclaré Anna Kérvadec, directrice.",
        language="fr",
    )
    assert said(text, "AT003", newsroom='[people.k]\nname = "Anna Kervadec"') == [
        (14, 39, "AT003", "Anna Kérvadec is nearly Anna Kervadec, as the directory writes the name.")
    ]
    text = body(
        "Nantes – Le port rouvre.\n\n«\u00a0Nous avons tenu parole\u00a0», a déclaré Solene Kervadec, directrice.",
        language="fr",
    )
    assert said(text, "AT003", newsroom='[people.k]\nname = "Solène Kervadec"') == []


def test_names_in_running_text(said: Callable[..., object], body: Callable[..., str]) -> None:
    text = body(
        "Nantes – Anna Kervadek will lead the port. Anne Kervadec is here, Anna Kervadec too, and Anna Karenina."
    )
    assert said(text, "AT003", newsroom='[people.k]\nname = "Anna Kervadec"') == [
        (12, 10, "AT003", "Anna Kervadek is nearly Anna Kervadec, as the directory writes the name."),
        (12, 44, "AT003", "Anne Kervadec is nearly Anna Kervadec, as the directory writes the name."),
    ]
