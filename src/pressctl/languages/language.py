"""A language as data: the tables of `languages/<tag>.toml`.

`reading` holds what readers look for (marks, verbs of saying, months, section words …), `rules` what judgement needs,
`rendering` the words that pages, mails and texts add, `scaffold` those that `new` puts into a release. All are plain
nested tables: each reader makes its own typed view of the table that bears its name, so that adding a language touches
one data file only. A table is parsed when it is first asked for: `validate` never pays for the words of a page.
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


@record
class Language:
    """A language's data. `known` is false for the fallback, which holds only what is the same everywhere. `name` is what
    its speakers call it ("" for the fallback).

    `parts` maps a table's name (`reading.quotes`, `rendering`) to its TOML.
    """

    tag: str
    known: bool = True
    direction: str = "ltr"
    name: str = ""
    parts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False, compare=False)

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
        return _EMPTY if text is None else _parse(name, text)


@lru_cache(maxsize=512)
def _parse(name: str, text: str) -> Table:
    table: Any = tomllib.loads(text)
    for key in name.split("."):
        table = table[key]
    return MappingProxyType(table)


@lru_cache(maxsize=32)
def load_language(tag: str) -> Language:
    """The data of a BCP 47 tag's primary language, or the fallback (`und.toml`, `known` false) where there is none."""
    primary = tag.partition("-")[0].lower()
    known = primary in TAGS
    text = read_resource(languages_folder() / f"{primary if known else 'und'}.toml")
    headers = list(_HEADER.finditer(text))
    head = tomllib.loads(text[: headers[0].start()] if headers else text)
    parts: dict[str, str] = {}
    for header, following in zip(headers, [*headers[1:], None], strict=True):
        chunk = text[header.start() : following.start() if following else len(text)]
        parts[header[1]] = parts.get(header[1], "") + chunk
    return Language(primary, known, head.get("direction", "ltr"), head.get("name", ""), MappingProxyType(parts))
