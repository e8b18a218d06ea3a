"""Speech behind a dash, as Swedish and Polish set it, has no marks that could be wrong."""

from __future__ import annotations

import pytest

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.release.parse import parse_release
from pressctl.rules.check import check
from pressctl.rules.rule import Subject
from pressctl.source import source_from_text


@pytest.mark.parametrize(
    ("language", "speech"),
    [
        ("sv", "– Det här är dagen vi har väntat på, säger Karin Exempelgren, kommunens ordförande."),
        ("pl", "– To największa wystawa w historii muzeum – podkreśla dyrektor Paweł Przykładowski."),
    ],
)
def test_no_rule_of_marks_speaks_of_it(language: str, speech: str) -> None:
    text = f"---\ntitle: A\nlanguage: {language}\ndate: 2026-03-12\n---\n\n{speech}\n"
    reading = read_release(parse_release(source_from_text(text), Newsroom()))
    assert [quote.form for quote in reading.quotes] == ["dash"]
    assert [finding.code for finding in check(Subject(reading)) if finding.code.startswith("QT")] == []
