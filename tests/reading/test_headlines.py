"""Speech in headlines: read after the body, with the people that the body names; never a block of the body."""

from __future__ import annotations

import json

import pytest

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.reading import Reading
from pressctl.release.parse import parse_plain, parse_release
from pressctl.reporting.inspection import inspection
from pressctl.source import source_from_text


def read(tag: str, text: str) -> Reading:
    return read_release(parse_plain(source_from_text(text), tag, None))


def said(reading: Reading) -> list[tuple[str, str | None]]:
    return [(quote.text, quote.speaker.name) for quote in reading.headline_quotes]


@pytest.mark.parametrize(
    ("tag", "headline", "body", "quotes"),
    [
        (
            "fr",
            "« Nous ne lâcherons rien », déclare le maire",
            "Le maire de Port-Vallon, Yann Le Goff, a reçu la presse.",
            [("Nous ne lâcherons rien", "Yann Le Goff")],
        ),
        (
            "en",
            "Mayor: “We will rebuild”",
            "The mayor of Marlow, Ann Oduya, met the press.",
            [("We will rebuild", "Ann Oduya")],
        ),
        (
            "en",
            "“We will rebuild”, says Marlow mayor",
            "The mayor of Marlow, Ann Oduya, met the press.",
            [("We will rebuild", "Ann Oduya")],
        ),
        (
            "es",
            "Morán dice que el puerto es «seguro y limpio»",
            "La directora, Ana Morán, recibió a la prensa.",
            [("seguro y limpio", "Ana Morán")],
        ),
        (
            "it",
            "Moro: «Il porto cambierà entro l’anno»",
            "La direttrice Anna Moro ha incontrato la stampa.",
            [("Il porto cambierà entro l’anno", "Anna Moro")],
        ),
        (
            "fr",
            "Fermeture de l’usine : « On doit dire au revoir à une famille »",
            "Les salariés se sont réunis.",
            [("On doit dire au revoir à une famille", None)],
        ),
    ],
)
def test_speech_in_a_headline(tag: str, headline: str, body: str, quotes: list[tuple[str, str | None]]) -> None:
    assert said(read(tag, f"{headline}\n\n{body}")) == quotes


@pytest.mark.parametrize(
    ("tag", "headline", "marked"),
    [
        ("en", "Marlow Presents “Carrots & Cocktails” to Honor Growers", ["Carrots & Cocktails"]),
        ("en", "Council acts on ‘ghost stops’", ["ghost stops"]),
        ("fr", "Exposition : « Le fleuve et la ville »", ["Le fleuve et la ville"]),
        ("es", "El puerto presenta la muestra «Redes vivas»", ["Redes vivas"]),
    ],
)
def test_titles_and_terms_in_a_headline_are_no_speech(tag: str, headline: str, marked: list[str]) -> None:
    reading = read(tag, f"{headline}\n\nA line.")
    assert (said(reading), [other.text for other in reading.headline_not_quotes]) == ([], marked)


def test_the_body_is_read_as_if_the_headline_said_nothing() -> None:
    reading = read("en", "Ada Berg: “We will rebuild”\n\n“It takes a year,” he said.")
    assert [(quote.text, quote.speaker.name, quote.block) for quote in reading.quotes] == [
        ("It takes a year,", None, 0)
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Ada Berg: “We will rebuild the bridge”",
        "'Ada Berg: \"We will rebuild Marlow''s bridge\"'",
        '"Ada Berg: \\"We will rebuild the bridge\\""',
    ],
)
def test_places_in_the_title_of_front_matter_are_those_of_the_file(title: str) -> None:
    text = (
        f"---\ntitle: {title}\nlanguage: en\n---\n\nAda Berg met the press.\n"
        if title[0] in "'\""
        else (f"---\ntitle: '{title}'\nlanguage: en\n---\n\nAda Berg met the press.\n")
    )
    source = source_from_text(text)
    reading = read_release(parse_release(source, Newsroom()))
    quote = reading.headline_quotes[0]
    assert quote.text.startswith("We will rebuild")
    assert text[quote.span.start : quote.span.end].startswith("We will rebuild")
    assert text[quote.span.end :][0] in '”"\\'


def test_inspect_gives_them_with_the_others_in_the_order_of_the_file() -> None:
    text = "Mayor: “We will rebuild”\n\nThe mayor of Marlow, Ann Oduya, said: “It takes a year.”"
    seen = inspection(read("en", text))
    assert [(one["text"], one["speaker"], one["line"], one["start"]) for one in seen["quotes"]] == [
        ("We will rebuild", "Ann Oduya", 1, text.index("We will")),
        ("It takes a year.", "Ann Oduya", 3, text.index("It takes")),
    ]
    assert json.dumps(seen)
