"""A language as data: the tables of `languages/<tag>.toml`.

`reading` holds what readers look for (marks, verbs of saying, months, section words …), `rules` what judgement needs,
`rendering` the words that pages, mails and texts add, `scaffold` those that `new` puts into a release. All are plain
nested tables: each reader makes its own typed view of the table that bears its name, so that adding a language touches
one data file only. A table is parsed when it is first asked for: `validate` never pays for the words of a page.

A variety of a language, written in another script or country, is a file laid over its language's (`zh-Hant.toml` over
`zh.toml`): it holds only what differs, key by key, and in `regions` the countries that write so.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from pressctl.record import field, record
from pressctl.resources import languages_folder, read_resource

Table = Mapping[str, Any]
_EMPTY: Table = MappingProxyType({})
_HEADER = re.compile(r"^\[\[?([A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)?)", re.MULTILINE)

TAGS = ("ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "sv", "zh")
"""The languages with a data file, by primary BCP 47 subtag."""

VARIETIES = ("es-419", "pt-BR", "zh-Hant")
"""The varieties with a data file: language and script, or language and region."""


@record
class Language:
    """A language's data. `known` is false for the fallback, which holds only what is the same everywhere. `name` is what
    its speakers call it ("" for the fallback). `variety` is the one laid over it, of VARIETIES, or "".

    `parts` maps a table's name (`reading.quotes`, `rendering`) to its TOML, and `over` to that of the variety.
    """

    tag: str
    known: bool = True
    direction: str = "ltr"
    name: str = ""
    variety: str = ""
    parts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False, compare=False)
    over: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False, compare=False)

    def table(self, name: str) -> Table:
        """A table of `reading` (`quotes`, `speech`, `dateline` …); empty where the language has none."""
        return self._part(f"reading.{name}")

    @property
    def rules(self) -> Table:
        """What rules need to know of the language."""
        return self._group("rules")

    @property
    def rendering(self) -> Table:
        """The words that pages, mails and texts add."""
        return self._group("rendering")

    @property
    def scaffold(self) -> Table:
        """The words that `new` puts into a release."""
        return self._group("scaffold")

    def _group(self, name: str) -> Table:
        prefix = name + "."
        inner = {part[len(prefix) :]: self._part(part) for part in self.parts if part.startswith(prefix)}
        return MappingProxyType({**self._part(name), **inner}) if inner else self._part(name)

    def _part(self, name: str) -> Table:
        text = self.parts.get(name)
        if text is None:
            return _EMPTY
        return _laid_over(name, text, self.over[name]) if name in self.over else _parse(name, text)


@lru_cache(maxsize=512)
def _parse(name: str, text: str) -> Table:
    table: Any = tomllib.loads(text)
    for key in name.split("."):
        table = table[key]
    return MappingProxyType(table)


@lru_cache(maxsize=64)
def _laid_over(name: str, text: str, over: str) -> Table:
    return MappingProxyType(_merged(_parse(name, text), _parse(name, over)))


def _merged(table: Table, over: Table) -> dict[str, Any]:
    found = dict(table)
    for key, value in over.items():
        old = found.get(key)
        found[key] = _merged(old, value) if isinstance(old, Mapping) and isinstance(value, Mapping) else value
    return found


@lru_cache(maxsize=128)
def load_language(tag: str) -> Language:
    """The data of a BCP 47 tag's primary language, or the fallback (`und.toml`, `known` false) where there is none.

    A script or region in the tag chooses a variety of the language, where there is one; what the variety does not say,
    the language does, as RFC 4647 (3.4) shortens tags. A region without a script stands for the script that is usual
    there: `zh-TW` for `zh-Hant-TW`.
    """
    primary = tag.partition("-")[0].lower()
    known = primary in TAGS
    head, parts = _read(primary if known else "und")
    direction, name = head.get("direction", "ltr"), head.get("name", "")
    variety = _variety(tag) if known and "-" in tag else ""
    if not variety:
        return Language(primary, known, direction, name, parts=parts)
    own, over = _read(variety)
    return Language(primary, known, direction, own["name"], variety, parts, over)


def _variety(tag: str) -> str:
    """The variety that a tag asks for, or "". A script that the tag names counts before its region."""
    primary, *subtags = tag.split("-")
    script = next((one.title() for one in subtags[:1] if len(one) == 4 and one.isalpha()), "")
    region = next((one.upper() for one in subtags[:2] if len(one) == 2 or (len(one) == 3 and one.isdecimal())), "")
    for variety in VARIETIES:
        language, _, kind = variety.partition("-")
        if language != primary.lower():
            continue
        if kind == script or (region in (kind, *_read(variety)[0]["regions"]) and (not script or len(kind) < 4)):
            return variety
    return ""


@lru_cache(maxsize=32)
def _read(name: str) -> tuple[Mapping[str, Any], Mapping[str, str]]:
    """A data file: what stands above its tables, and its tables by name as TOML."""
    text = read_resource(languages_folder() / f"{name}.toml")
    headers = list(_HEADER.finditer(text))
    head = tomllib.loads(text[: headers[0].start()] if headers else text)
    parts: dict[str, str] = {}
    for header, following in zip(headers, [*headers[1:], None], strict=True):
        chunk = text[header.start() : following.start() if following else len(text)]
        parts[header[1]] = parts.get(header[1], "") + chunk
    return MappingProxyType(head), MappingProxyType(parts)
