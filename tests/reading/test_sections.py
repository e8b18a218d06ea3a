from __future__ import annotations

import pytest

from pressctl.languages.language import load_language
from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.reading import Section
from pressctl.reading.sections import read_sections
from pressctl.release.parse import parse_plain, parse_release
from pressctl.source import source_from_text

BODY = """The lock opens

The Harbour League opened its new lock on Monday after two years of work on the river wall.

Notes to editors
1. The lock was built in 1902.

About the Harbour League
The Harbour League is a union of forty ports.

It was founded in 1911.

Media contact:
Dana Whitlow, dana@harbour.example

###
"""


def sections(text: str, tag: str = "en") -> tuple[Section, ...]:
    return read_sections(parse_plain(source_from_text(text), tag), load_language(tag))


def test_all_sections_of_a_release_in_order() -> None:
    found = sections(BODY)
    assert [(s.kind, s.heading, s.blocks, s.text) for s in found] == [
        ("notes", "Notes to editors", (1, 2), "1. The lock was built in 1902."),
        (
            "boilerplate",
            "About the Harbour League",
            (2, 4),
            "The Harbour League is a union of forty ports.\n\nIt was founded in 1911.",
        ),
        ("contact", "Media contact", (4, 5), "Dana Whitlow, dana@harbour.example"),
        ("end-mark", "###", (5, 6), ""),
    ]
    first = found[0].span
    assert BODY[first.start : first.end] == "Notes to editors\n1. The lock was built in 1902."


def test_headings_of_markdown() -> None:
    text = "---\ntitle: The lock\nlanguage: en\n---\n\nThe lock opened.\n\n## About **Harbour**\n\nA union of ports.\n\n## More\n\nText.\n"
    release = parse_release(source_from_text(text), Newsroom())
    found = read_sections(release, load_language("en"))
    assert [(s.kind, s.heading, s.text) for s in found] == [("boilerplate", "About Harbour", "A union of ports.")]


@pytest.mark.parametrize(
    ("tag", "heading"),
    [
        ("en", "About Harbour Inc."),
        ("en", "About Harbour:"),
        ("en", "Who we are"),
        ("fr", "À propos de la Ligue du port"),
        ("fr", "A propos d’Écluse"),
        ("fr", "Qui sommes-nous ?"[:-2]),
        ("es", "Acerca de la Liga del Puerto"),
        ("es", "Sobre Esclusa"),
        ("it", "Chi siamo"),
        ("it", "Informazioni su Chiusa"),
        ("pt", "Sobre a Liga do Porto"),
        ("de", "Über die Hafenliga"),
        ("de", "Über uns"),
        ("nl", "Over de Havenbond"),
        ("sv", "Om Hamnförbundet"),
        ("ru", "О компании «Шлюз»"),
        ("pl", "O Lidze Portowej"),
        ("ar", "نبذة عن رابطة الميناء"),
        ("ja", "港湾連盟について"),
        ("zh", "关于港口联盟"),
        ("fr", "About Harbour"),
    ],
)
def test_boilerplate_in_every_language(tag: str, heading: str) -> None:
    found = sections(f"Headline\n\nText of the news.\n\n{heading}\n\nWhat it is.\n", tag)
    assert [(s.kind, s.text) for s in found] == [("boilerplate", "What it is.")]


@pytest.mark.parametrize(
    ("tag", "line"),
    [
        ("en", "About 100 people came to the quay."),
        ("en", "About forty people came"),
        ("de", "Über 100 Menschen kamen"),
        ("es", "Sobre las diez de la mañana llegaron los primeros barcos."),
        ("sv", "Om vädret tillåter öppnar slussen"),
        ("nl", "Over twee jaar is het klaar"),
        ("en", "The contact between ship and wall was brief."),
    ],
)
def test_what_opens_no_section(tag: str, line: str) -> None:
    assert sections(f"Headline\n\nText of the news.\n\n{line}\n\nMore text.\n", tag) == ()


def test_about_in_the_same_line() -> None:
    found = sections(
        "Headline\n\nText.\n\nAbout Harbour: Harbour is a union of forty ports, founded in 1911 on the river, with nine locks and a fleet of tugs.\n"
    )
    assert [(s.kind, s.heading, s.text[:21]) for s in found] == [
        ("boilerplate", "About Harbour", "Harbour is a union of")
    ]


@pytest.mark.parametrize(
    ("tag", "line"),
    [
        ("fr", "Notes aux rédacteurs"),
        ("de", "Hinweise für Redaktionen:"),
        ("es", "Notas para editores"),
        ("nl", "Noot voor de redactie:"),
        ("ja", "編集者注"),
    ],
)
def test_notes_to_editors(tag: str, line: str) -> None:
    assert [s.kind for s in sections(f"Headline\n\nText.\n\n{line}\n\nThe lock dates from 1902.\n", tag)] == ["notes"]
