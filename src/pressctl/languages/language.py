"""A language as data: the tables of `languages/<tag>.toml`.

`reading` holds what readers look for (marks, verbs of saying, months, section words …), `rendering` the words that
pages, mails and texts add. Both are plain nested tables: each reader makes its own typed view of the table that bears
its name, so that adding a language touches one data file only.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from pressctl.resources import languages_folder, read_resource

Table = Mapping[str, Any]
_EMPTY: Table = MappingProxyType({})

TAGS = ("ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "sv", "zh")
"""The languages with a data file, by primary BCP 47 subtag."""


@dataclass(frozen=True)
class Language:
    """A language's data. `known` is false for the fallback, which holds only what is the same everywhere."""

    tag: str
    known: bool = True
    direction: str = "ltr"
    reading: Table = field(default_factory=lambda: _EMPTY)
    rendering: Table = field(default_factory=lambda: _EMPTY)

    def table(self, name: str) -> Table:
        """A table of `reading` (`quotes`, `speech`, `dateline` …); empty where the language has none."""
        found: Table = self.reading.get(name, _EMPTY)
        return found


@lru_cache(maxsize=32)
def load_language(tag: str) -> Language:
    """The data of a BCP 47 tag's primary language, or the fallback (`und.toml`, `known` false) where there is none."""
    primary = tag.partition("-")[0].lower()
    known = primary in TAGS
    data = tomllib.loads(read_resource(languages_folder() / f"{primary if known else 'und'}.toml"))
    return Language(
        tag=primary,
        known=known,
        direction=data.get("direction", "ltr"),
        reading=MappingProxyType(data.get("reading", {})),
        rendering=MappingProxyType(data.get("rendering", {})),
    )
