"""What tests of rules share: a release's text in, all findings out."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable
from types import MappingProxyType

import pytest

from pressctl.newsroom.load import parse_newsroom
from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.surroundings import FileFact, Neighbour, Surroundings
from pressctl.release.parse import parse_release
from pressctl.rules.catalogue import RULES, RuleModule
from pressctl.rules.check import check
from pressctl.rules.finding import Finding
from pressctl.rules.pages import page_of
from pressctl.rules.rule import Subject
from pressctl.source import source_from_text

HEAD = """---
title: A new ferry for the outer islands
language: {language}
date: 2026-03-12
dateline: Nantes
contacts:
  - name: Ada Quill
    phones: "+33 2 40 41 90 00"
    email: press@ferries-ouest.fr
---

"""


def subject_of(text: str, newsroom: str | None = None, around: str | None = None, path: str = "r.md") -> Subject:
    """What rules are shown for a text, with a pressctl.toml and surroundings as TOML."""
    room = parse_newsroom(source_from_text(newsroom, "pressctl.toml"), None) if newsroom else Newsroom()
    release = parse_release(source_from_text(text, path), room)
    return Subject(read_release(release), room, surroundings_of(around))


def surroundings_of(around: str | None) -> Surroundings:
    """Surroundings written as TOML: now, path, files, neighbours."""
    data = tomllib.loads(around or "")
    files = {name: FileFact(**fact) for name, fact in data.get("files", {}).items()}
    neighbours = {name: Neighbour(path=name, **fact) for name, fact in data.get("neighbours", {}).items()}
    now: dt.datetime | None = data.get("now")
    templates: tuple[str, ...] | None = tuple(data["templates"]) if "templates" in data else None
    return Surroundings(
        now,
        data.get("path"),
        MappingProxyType(files),
        MappingProxyType(neighbours),
        rivals=tuple(data.get("rivals", ())),
        templates=templates,
    )


@pytest.fixture(scope="session")
def subject() -> Callable[..., Subject]:
    """`subject(text, newsroom, around)`: what rules are shown."""
    return subject_of


@pytest.fixture(scope="session")
def findings() -> Callable[..., list[Finding]]:
    """`findings(text, *codes, newsroom=…, around=…)`: all findings, or those of some codes."""

    def run(text: str, *codes: str, newsroom: str | None = None, around: str | None = None) -> list[Finding]:
        found = check(subject_of(text, newsroom, around), RULES)
        return [finding for finding in found if not codes or finding.code in codes]

    return run


@pytest.fixture(scope="session")
def said(findings: Callable[..., list[Finding]]) -> Callable[..., list[tuple[int, int, str, str]]]:
    """The same as (line, column, code, message), the whole answer as a press officer reads it."""

    def run(text: str, *codes: str, **settings: str) -> list[tuple[int, int, str, str]]:
        source = source_from_text(text)
        places = ((source.position(each.span.start), each) for each in findings(text, *codes, **settings))
        return [(place.line, place.column, each.code, str(each.message)) for place, each in places]

    return run


@pytest.fixture(scope="session")
def body() -> Callable[..., str]:
    """A release that is right but for the body given: `body("…", language="fr")`."""
    return lambda text, language="en": HEAD.format(language=language) + text


Answer = list[tuple[int, int, str, str, str]]


@pytest.fixture(scope="session")
def answers(findings: Callable[..., list[Finding]]) -> Callable[[RuleModule], list[Answer]]:
    """For each bad example of a rule's page, the rule's whole answer: line, column, severity, message, help."""

    def run(module: RuleModule) -> list[Answer]:
        whole = []
        for example in page_of(module).examples("Bad"):
            source = source_from_text(example.text)
            found = findings(example.text, module.RULE.code, newsroom=example.newsroom, around=example.around)
            whole.append(
                [
                    (*source.position(each.span.start), each.severity, str(each.message), str(each.help))
                    for each in found
                ]
            )
        return whole

    return run
