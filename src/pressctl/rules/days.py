"""Weekdays in prose, and the dates that they stand with."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.languages.language import load_language
from pressctl.reading.dates import DateFound, find_dates, parse_date_at
from pressctl.rules.patterns import Lazy

_AROUND = 48  # characters: a date in words with its weekday in brackets is shorter
_CAPITALISED = ("en", "de")  # where names of weekdays begin with a capital


def dates_with_weekday(text: str, language: str, country: str | None = None) -> Iterator[DateFound]:
    """The dates of a text that stand with a weekday, in order. Only the places where a weekday stands are read."""
    if language[:2] in ("ja", "zh"):
        if "日" in text:
            yield from (found for found in find_dates(text, language[:2], country) if found.weekday is not None)
        return
    end = 0
    for match in _weekdays(language.partition("-")[0].lower()).finditer(text):
        if match.start() < end:
            continue
        found = _at(text, match.start(), language, country)
        if found is not None:
            end = found.end
            yield found


def _at(text: str, start: int, language: str, country: str | None) -> DateFound | None:
    tag = language.partition("-")[0].lower()
    found = parse_date_at(text, start, tag, country)
    if found is not None and found.weekday is not None:
        return found
    if text[max(0, start - 1) : start] != "(":  # 12 March 2026 (Thursday)
        return None
    first = max(0, start - _AROUND)
    for near in find_dates(text[first : start + _AROUND], tag, country):
        if near.weekday is not None and first + near.start < start < first + near.end:
            places = (first + near.start, first + near.end)
            return DateFound(*places, near.month, near.day, near.year, near.weekday, near.date, near.impossible)
    return None


@lru_cache(maxsize=16)
def _weekdays(tag: str) -> re.Pattern[str]:
    names = [name.replace("_", " ") for row in _rows(tag) for name in row.split()]
    longest = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)" if names else "(?!)", re.IGNORECASE)


def _rows(tag: str) -> list[str]:
    rows = load_language(tag).table("dates").get("weekdays", [])
    return [str(row) for row in rows]


@lru_cache(maxsize=16)
def weekday_words(language: str) -> frozenset[str]:
    """The first words of all names of weekdays, in lower case, to know whether a text can hold one."""
    names = (name.replace("_", " ") for row in _rows(language) for name in row.split())
    return frozenset(re.split(r"\W", name.lower())[0] for name in names)


def weekday_name(weekday: int, language: str) -> str:
    """A weekday's name (Monday is 0) in the language of the release, else in English."""
    rows = _rows(language) or _rows("en")
    name = rows[weekday].split()[0].replace("_", " ")
    return name.capitalize() if language[:2] in _CAPITALISED or not _rows(language) else name


def weekday_at(text: str, start: int, language: str) -> tuple[int, int] | None:
    """The weekday (Monday is 0) whose name stands at a place of a text, and where it ends; None where none does."""
    found = _weekdays(language.partition("-")[0].lower()).match(text, start)
    if found is None:
        return None
    names = {name.replace("_", " "): day for day, row in enumerate(_rows(language)) for name in row.split()}
    day = names.get(found[0].lower())
    return None if day is None else (day, found.end())


def nearest_day(found: DateFound, issued: dt.date) -> dt.date | None:
    """The day that a date of a text means: without a year the one nearest to the day of issue."""
    if found.date is not None:
        return found.date
    if found.month is None or found.day is None or found.impossible or found.year is not None:
        return None
    days = [_day(issued.year + shift, found.month, found.day) for shift in (-1, 0, 1)]
    return min((day for day in days if day), key=lambda day: abs(day - issued), default=None)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=16)
def month_words(language: str) -> frozenset[str]:
    """The first words of all names of months, in lower case."""
    rows = load_language(language).table("dates").get("months", [])
    return frozenset(name.replace("_", " ").lower().split()[0] for row in rows for name in str(row).split())


_LATE = Lazy(r"[23][0-9](?<!2[0-8])(?!\d)(?<!\d..)")
"""The 29th of a month, or a later day."""
_NUMERIC = Lazy(r"[-./年月](?:(?<=[年月])|[\s\u200e\u200f]{0,3}\d)")
_SIGNS = frozenset("./年月")
_WORD = Lazy(r"\w+")


def late_days(text: str, language: str) -> Iterator[re.Match[str]]:
    """Where a day past the 28th stands in a text, with a month or with a number behind a stop or stroke beside it."""
    months = month_words(language)
    for match in _LATE.finditer(text):
        around = text[max(0, match.start() - 14) : match.end() + 18].lower()
        dashed = (
            text[match.start() - 1 : match.start()] == "-" and text[match.start() - 2 : match.start() - 1].isdigit()
        )
        numeric = dashed or (not _SIGNS.isdisjoint(around) and _NUMERIC.search(around))
        if numeric or not months.isdisjoint(_WORD.findall(around)):
            yield match
