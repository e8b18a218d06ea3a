"""Datelines, embargo and release lines and contacts of every language, in made-up lines.

The lines stand beside this file, in a folder for each language.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from pressctl.languages.language import TAGS
from pressctl.reading.read import read_release
from pressctl.reading.reading import ContactRead, Reading
from pressctl.release.parse import parse_plain
from pressctl.source import source_from_text

HERE = Path(__file__).parent


@lru_cache(maxsize=32)
def lines(tag: str) -> dict[str, Any]:
    return tomllib.loads((HERE / tag / "places.toml").read_text(encoding="utf-8"))


def rows(key: str) -> list[Any]:
    return [
        pytest.param(tag, row, id=f"{tag}-{number}")
        for tag in TAGS
        for number, row in enumerate(lines(tag).get(key, []), start=1)
    ]


def read(tag: str, text: str, country: str | None = None) -> Reading:
    source = source_from_text(
        f"Headline of the day\n\n{text.replace('~', lines(tag)['lead'])}\n\n{lines(tag)['lead']}\n"
    )
    return read_release(parse_plain(source, tag, country))


@pytest.mark.parametrize(("tag", "row"), rows("datelines"))
def test_dateline(tag: str, row: dict[str, Any]) -> None:
    reading = read(tag, row["line"], row.get("country"))
    dateline = reading.dateline
    assert dateline is not None
    found = (dateline.place, dateline.region, dateline.date, dateline.wire)
    assert found == (row.get("place"), row.get("region"), row.get("date"), row.get("wire"))
    text = reading.release.source.text
    assert text[dateline.span.start : dateline.span.end] == dateline.raw
    assert lines(tag)["lead"] in text[dateline.lead :] or "~" not in row["line"]
    assert lines(tag)["lead"][:12] not in dateline.raw


@pytest.mark.parametrize(("tag", "line"), rows("no-datelines"))
def test_no_dateline(tag: str, line: str) -> None:
    assert read(tag, line).dateline is None


@pytest.mark.parametrize(("tag", "row"), rows("embargoes"))
def test_embargo_line(tag: str, row: dict[str, Any]) -> None:
    reading = read(tag, row["line"], row.get("country"))
    assert reading.release_lines == ()
    assert len(reading.embargo_lines) == 1
    instants = reading.embargo_lines[0].instants
    if "until" in row:
        assert [instant.at for instant in instants] == row["until"]
        assert [instant.at.utcoffset() for instant in instants if instant.at] == [at.utcoffset() for at in row["until"]]
    else:
        assert [(instant.at, instant.unclear) for instant in instants] == [(None, row["unclear"])]


@pytest.mark.parametrize(("tag", "line"), rows("no-embargoes"))
def test_no_embargo_line(tag: str, line: str) -> None:
    reading = read(tag, line)
    assert (reading.embargo_lines, reading.release_lines) == ((), ())


@pytest.mark.parametrize(("tag", "line"), rows("immediate"))
def test_release_line(tag: str, line: str) -> None:
    reading = read(tag, line)
    assert reading.embargo_lines == ()
    assert len(reading.release_lines) == 1
    assert reading.release_lines[0].raw in line


def people(contacts: tuple[ContactRead, ...]) -> list[dict[str, Any]]:
    found = []
    for contact in contacts:
        phones = [f"{p.e164}x{p.extension}" if p.extension else p.e164 for p in contact.phones]
        person = {"name": contact.name, "organisation": contact.organisation}
        found.append(
            {**{k: v for k, v in person.items() if v}, "phones": phones, "emails": [e.address for e in contact.emails]}
        )
    return found


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["lines", "paragraphs"])
@pytest.mark.parametrize(("tag", "row"), rows("contacts"))
def test_contacts(tag: str, row: dict[str, Any], gap: str) -> None:
    block = row["lines"].strip() if gap == "\n" else gap.join(line for line in row["lines"].splitlines() if line)
    reading = read(tag, f"~\n\n~\n\n{block}".replace("~", lines(tag)["lead"]), row["country"])
    assert people(reading.contacts) == row["people"], row["shows"]
