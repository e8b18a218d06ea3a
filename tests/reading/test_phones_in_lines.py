"""Phones in the contact lines of a body: which signs belong to them, and which numbers are none."""

from __future__ import annotations

import pytest

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.release.parse import parse_release
from pressctl.source import source_from_text


def phones(
    line: str, language: str, country: str | None = None, heading: str = "Contact"
) -> list[tuple[str, str | None, str | None]]:
    home = f"country: {country}\n" if country else ""
    text = f"---\ntitle: A lending library\nlanguage: {language}\n{home}---\n\nIt opens.\n\n{heading}\n\nAda Quill\n{line}\n"
    reading = read_release(parse_release(source_from_text(text, "r.md"), Newsroom()))
    return [(each.raw, each.e164, each.extension) for contact in reading.contacts for each in contact.phones]


@pytest.mark.parametrize(
    ("line", "country", "read"),
    [
        ("Tel.+41227179111", None, [("+41227179111", "+41227179111", None)]),
        ("Ph.020 23 123 456", "LA", [("020 23 123 456", "+8562023123456", None)]),
        ("Tel/01–234–567", "MM", [("01–234–567", "+951234567", None)]),
        ("+98 21 2345 6789x12", None, [("+98 21 2345 6789x12", "+982123456789", "12")]),
        ("0808/123", "AL", [("0808/123", "+355808123", None)]),
        ("Tel. 030 123456/57", "DE", [("030 123456/57", "+4930123456", None)]),
        ("Tel. +32 2 555 12 34-35", None, [("+32 2 555 12 34-35", "+3225551234", None)]),
        ("1300 123 456", "AU", [("1300 123 456", "+611300123456", None)]),
        ("80.01.2345", "HT", [("80.01.2345", "+50980012345", None)]),
        ("Tel. 1-888-CALL-NOW", "US", [("1-888-CALL-NOW", "+18882255669", None)]),
        ("Tel. 1-800-212-3456", "US", [("1-800-212-3456", "+18002123456", None)]),
        ("Tel.-Nr. 030 12345678", "DE", [("030 12345678", "+493012345678", None)]),
        ("Tel. +352 27 12 34 XX", None, [("+352 27 12 34 XX", None, None)]),
        ("Tel. +43 1 2345678XX", None, [("+43 1 2345678XX", None, None)]),
        ("Tel. (506) 234-567", "CA", [("(506) 234-567", None, None)]),
    ],
)  # fmt: skip
def test_what_belongs_to_a_phone(
    line: str, country: str | None, read: list[tuple[str, str | None, str | None]]
) -> None:
    assert phones(line, "en", country) == read


@pytest.mark.parametrize(
    ("line", "language", "country"),
    [
        ("https://news.example/2026/03/12/1234567890", "en", "US"),
        ("v1.020 7946 0018", "en", "GB"),
        ("Rechnungs-Nr. 030 2026 1144", "de", "DE"),
        ("Expediente 915/2026-55", "es", "ES"),
        ("12.03.2026", "de", "DE"),
        ("Dossier 01 23 45 67 89", "fr", "FR"),
    ],
)
def test_numbers_that_are_no_phones(line: str, language: str, country: str) -> None:
    assert phones(line, language, country) == []


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("Pressekontakt", "de"),
        ("Medienkontakte", "de"),
        ("Perscontact", "nl"),
        ("Presskontakter", "sv"),
        ("Presseanfragen", "de"),
    ],
)
def test_compound_words_head_contacts_without_a_colon(heading: str, language: str) -> None:
    assert phones("+41 22 717 91 11", language, heading=heading) == [("+41 22 717 91 11", "+41227179111", None)]
