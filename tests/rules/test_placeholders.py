"""Placeholders in prose: what was to be filled in, and what only looks like it."""

from __future__ import annotations

import pytest

from pressctl.rules.structure.placeholder_left import find_placeholders


def found(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in find_placeholders(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("It costs [insert number] euros.", "en", ["[insert number]"]),
        ("[[Headline: the news]]", "fr", ["[[Headline: the news]]"]),
        ("Il coûte [à compléter] euros.", "fr", ["[à compléter]"]),
        ("Er kostet [bitte ergänzen] Euro.", "de", ["[bitte ergänzen]"]),
        ("Cuesta [por confirmar] euros.", "es", ["[por confirmar]"]),
        ("Costa [da confermare] euro.", "it", ["[da confermare]"]),
        ("Kost [nog in te vullen] euro.", "nl", ["[nog in te vullen]"]),
        ("By the end of May XX.", "en", ["XX"]),
        ("Call +33 XX XX XX XX XX.", "fr", ["XX XX XX XX XX"]),
        ("On 12 March 20XX, TBC by TK.", "en", ["20XX", "TBC", "TK"]),
        ("TODO: check. Lorem ipsum dolor ???", "en", ["TODO", "Lorem ipsum", "???"]),
        ("Name: ____", "en", ["____"]),
        ("Le port du XXe siècle et du siècle XX", "fr", []),
        ("El siglo XX y las XX Jornadas", "es", []),
        ("Il XX secolo, la XXX edizione", "it", []),
        ("“They [the engineers] kept […] it [sic]”", "en", []),
        ("La TBC es una enfermedad; TODO está bien", "es", []),
        ("Die TK zahlt. TK Maxx öffnet.", "de", []),
        ("TK Elevator and TK Maxx open.", "en", []),
        ("See #TODO and a/TODO", "en", []),
    ],
)
def test_placeholders(text: str, language: str, words: list[str]) -> None:
    assert found(text, language) == words
