"""The dateline in house style, for a release whose body has none."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.patterns import lazy
from pressctl.reading.reading import Reading
from pressctl.rendering.words import Words

DEFAULT_FORM = "{place}, {date:long} – "
_TOKEN = lazy(r"\{([A-Za-z]{4,8})(?::([a-z]{2,6}))?\}")
_WITHOUT = frozenset({"advisory", "event", "speech", "inside-information"})
"""Kinds whose form has no dateline: time and place stand in a list, or nobody reports from anywhere."""


def dateline_text(reading: Reading, newsroom: Newsroom, words: Words) -> str:
    """The dateline to write before the lead, with its separator; "" where the body has one or nothing says the place."""
    release = reading.release
    entry = release.dateline
    if reading.dateline is not None or entry is None or entry.place is None or release.kind in _WITHOUT:
        return ""
    form = form_for(newsroom, words)
    values = {
        "place": entry.place.value,
        "region": entry.region.value if entry.region else "",
        "country": entry.country.value if entry.country else "",
        "wire": entry.wire.value if entry.wire else newsroom.name or "",
    }
    return fill_form(form, values, release.date.value if release.date else None, words)


def form_for(newsroom: Newsroom, words: Words) -> str:
    """The form that holds in a language: the newsroom's, the house's, the language's own, or that of all others."""
    return newsroom.dateline_form(words.tag) or words.get("dateline") or DEFAULT_FORM


def fill_form(form: str, values: Mapping[str, str], date: dt.date | None, words: Words) -> str:
    """A dateline form with `place`, `region`, `country` and `wire` filled in; what has no value leaves no gap."""

    def fill(match: re.Match[str]) -> str:
        name, detail = match[1], match[2] or ""
        if name == "PLACE":
            return values["place"].upper()
        if name == "date":
            return words.dateline_date(date, detail or "long") if date else "\0"
        return values.get(name, "") or "\0"

    return _without_gaps(_TOKEN.sub(fill, form))


def _without_gaps(text: str) -> str:
    """A token without a value takes its brackets and the comma or space before it along."""
    text = re.sub(r"[,،]?\s?[(\[]\0[)\]]|[,،、]?\s?\0", "", text)
    return text.lstrip(" ,،、")
