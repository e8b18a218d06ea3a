"""A person whom the text has introduced before it quotes them needs no title at the quote."""

from __future__ import annotations

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.release.parse import parse_release
from pressctl.rules.attribution import title_missing_at_first
from pressctl.rules.rule import Subject
from pressctl.source import source_from_text

HEAD = "---\ntitle: A\nlanguage: en\ndate: 2026-03-12\n---\n\n"


def named(body: str) -> list[str]:
    reading = read_release(parse_release(source_from_text(HEAD + body), Newsroom()))
    return [str(finding.message) for finding in title_missing_at_first.check(Subject(reading))]


def test_a_person_introduced_in_the_paragraph_before_is_let_be() -> None:
    body = "Partner Ada Quill joins the board in May.\n\n“We kept our word,” said Ada Quill. “It took a year.”\n"
    assert named(body) == []


def test_a_person_whom_nothing_introduces_is_pointed_at() -> None:
    assert named("“We kept our word,” said Ada Quill. “It took a year.”\n") == ["Ada Quill is quoted without a title."]
