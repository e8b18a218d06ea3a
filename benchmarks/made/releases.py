"""A release around one case, and what pressctl says of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.reading import ContactRead, Reading
from pressctl.reading.surroundings import Surroundings
from pressctl.release.parse import parse_release
from pressctl.rules.check import check
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Subject
from pressctl.source import source_from_text

HEADINGS = {
    "ar": "للتواصل الإعلامي",
    "de": "Pressekontakt",
    "en": "Media contact",
    "es": "Contacto de prensa",
    "fr": "Contact presse",
    "it": "Contatto stampa",
    "ja": "報道関係者お問い合わせ先",
    "nl": "Perscontact",
    "pl": "Kontakt dla mediów",
    "pt": "Contacto de imprensa",
    "ru": "Контакты для СМИ",
    "sv": "Presskontakt",
    "zh": "媒体联系人",
}


@dataclasses.dataclass(frozen=True)
class Call:
    """A phone as it should be read: E.164, and its extension."""

    e164: str
    extension: str | None = None


def release_with(block: str, language: str = "en", country: str | None = None, head: str = "") -> str:
    """A release whose contact block is `block`; `head` are further lines of front matter."""
    place = f"country: {country}\n" if country else ""
    return (
        f"---\ntitle: A lending library for tools\nlanguage: {language}\ndate: 2026-03-12\n{place}{head}---\n\n"
        f"The library opens its doors.\n\n{block}\n"
    )


def in_body(written: str, language: str, country: str | None, name: str = "Ada Quill") -> str:
    """A release with a contact block that holds the written line."""
    return release_with(f"**{HEADINGS[language]}**\n\n{name}\n{written}", language, country)


def in_front(written: str, language: str, country: str | None, key: str = "phones") -> str:
    """A release whose front matter holds the written value."""
    quoted = written.replace("\\", "\\\\").replace('"', '\\"')
    return release_with("", language, country, f'contacts:\n  - name: Ada Quill\n    {key}: "{quoted}"\n')


def read(text: str) -> Reading:
    """The reading of a release without a newsroom."""
    return read_release(parse_release(source_from_text(text, "r.md"), Newsroom()))


def calls_of(contacts: Sequence[ContactRead]) -> list[Call]:
    """The phones that are given out."""
    return [Call(phone.e164, phone.extension) for each in contacts for phone in each.phones if phone.e164]


def findings_of(text: str, family: str = "CT") -> list[Finding]:
    """The findings of one family."""
    return [each for each in check(Subject(read(text), Newsroom(), Surroundings())) if each.code.startswith(family)]
