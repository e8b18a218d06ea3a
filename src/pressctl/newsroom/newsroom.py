"""What a newsroom is: frozen values that the rest of pressctl reads.

Texts that may differ by language are `ByLanguage`: a mapping from BCP 47 tag to text, with "" for a text that is the
same in all languages.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pressctl.record import field, record

ByLanguage = Mapping[str, str]
EMPTY: Mapping[str, Any] = MappingProxyType({})


def in_language(texts: ByLanguage, language: str, default: str | None = None) -> str | None:
    """The text for a language: the exact tag, its primary language, any tag of that language, the common text.

    Never falls back to another language: the wrong language on a release is worse than none.
    """
    primary = language.partition("-")[0]
    if language in texts:
        return texts[language]
    if primary in texts:
        return texts[primary]
    for tag, text in texts.items():
        if tag.partition("-")[0] == primary:
            return text
    return texts.get("", default)


@record
class Organisation:
    """An organisation that people and contacts belong to; `domains` are its mail domains."""

    id: str
    name: ByLanguage = field(default_factory=lambda: EMPTY)
    short: ByLanguage = field(default_factory=lambda: EMPTY)
    domains: tuple[str, ...] = ()


@record
class Person:
    """Somebody who may be quoted. `since` and `until` bound the days on which they speak for us (inclusive)."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    organisation: str | None = None  # an id, else a name
    title: ByLanguage = field(default_factory=lambda: EMPTY)
    since: dt.date | None = None
    until: dt.date | None = None


@record
class Phone:
    """A number as it is written, with its label ("office", "mobile", …) or none."""

    number: str
    label: str | None = None


@record
class Contact:
    """A press contact of the directory."""

    id: str
    name: str | None = None
    role: ByLanguage = field(default_factory=lambda: EMPTY)
    organisation: str | None = None  # an id, else a name
    phones: tuple[Phone, ...] = ()
    email: str | None = None


@record
class House:
    """A house style, as data: limits, dateline forms, end marks.

    `dateline` maps a language (or "") to a form with the tokens of pressctl.toml's `dateline`; empty: every form is
    right. `end_mark` likewise. A limit of None is no limit. `options` holds further data by rule name.
    """

    id: str
    name: str = ""
    headline_max: int | None = None
    subtitle_max: int | None = None
    lead_max_words: int | None = None
    dateline: ByLanguage = field(default_factory=lambda: EMPTY)
    end_mark: ByLanguage = field(default_factory=lambda: EMPTY)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: EMPTY)


@record
class ValidateSettings:
    """`[validate]`: which rules run, on what, and with which options (by rule code or name)."""

    select: tuple[str, ...] = ("ALL",)
    ignore: tuple[str, ...] = ()
    fail_on: str = "error"
    exclude: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: EMPTY)
    rules: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: EMPTY)


@record
class ExportSettings:
    """`[export]`."""

    out: str = "dist"
    formats: tuple[str, ...] = ("html", "text", "email")
    base_url: str | None = None
    to: tuple[str, ...] = ()  # mailing systems and news desks


@record
class EmailSettings:
    """`[email]`. `sender` is the key `from`, an address with or without a display name."""

    sender: str | None = None
    reply_to: str | None = None
    unsubscribe_url: str | None = None
    unsubscribe_mailto: str | None = None
    pictures: str = "link"  # or "embed"


@record
class Brand:
    """`[brand]`: what pages and mails look like. Colours are #rrggbb."""

    logo: str | None = None
    color: str | None = None
    background: str | None = None
    font: str | None = None
    footer: ByLanguage = field(default_factory=lambda: EMPTY)


@record
class Style:
    """`[style]`. `terms` maps a language (or "") to preferred term -> avoided terms; `banned` likewise to words."""

    terms: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=lambda: EMPTY)
    banned: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: EMPTY)


@record
class Newsroom:
    """A newsroom as pressctl.toml describes it. The default value is the newsroom where there is no pressctl.toml.

    `root` is the folder of pressctl.toml as text, or None where there is none; the rest of the house never opens it.
    """

    root: str | None = None
    name: str | None = None
    language: str = "en"
    timezone: str = "UTC"
    country: str | None = None
    place: ByLanguage = field(default_factory=lambda: EMPTY)  # where releases are usually issued, for new ones
    url: str | None = None
    releases: tuple[str, ...] = ("releases",)
    house: House = field(default_factory=lambda: House("plain"))
    dateline: ByLanguage = field(default_factory=lambda: EMPTY)  # overrides the house's
    end_mark: ByLanguage = field(default_factory=lambda: EMPTY)  # overrides the house's
    zones: tuple[str, ...] = ()
    ui_language: str | None = None
    people: Mapping[str, Person] = field(default_factory=lambda: EMPTY)
    organisations: Mapping[str, Organisation] = field(default_factory=lambda: EMPTY)
    contacts: Mapping[str, Contact] = field(default_factory=lambda: EMPTY)
    boilerplate: Mapping[str, ByLanguage] = field(default_factory=lambda: EMPTY)
    style: Style = field(default_factory=Style)
    validate: ValidateSettings = field(default_factory=ValidateSettings)
    export: ExportSettings = field(default_factory=ExportSettings)
    email: EmailSettings = field(default_factory=EmailSettings)
    brand: Brand = field(default_factory=Brand)
    delivery: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: EMPTY)  # by system, checked by `delivery`
    suppress: str | None = None  # `[delivery] suppress`: the file of those who want no mail, from `root`

    def dateline_form(self, language: str) -> str | None:
        """The dateline form that holds for a language: the newsroom's own, else the house's, else None."""
        return in_language(self.dateline, language) or in_language(self.house.dateline, language)

    def end_mark_for(self, language: str) -> str | None:
        """The end mark that holds for a language, or None."""
        return in_language(self.end_mark, language) or in_language(self.house.end_mark, language)
