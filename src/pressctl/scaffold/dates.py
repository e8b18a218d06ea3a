"""Days as people type them: 2026-03-12, 12 March, 12.3.2026, 12/3, tomorrow, Monday, +3."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from pressctl.errors import UsageError
from pressctl.languages.language import TAGS, load_language
from pressctl.record import record

MOST = 100  # characters; a date is no essay
_ISO = r"(\d{4})(?:-(?=\d+-)|(?=\d{4}$))(\d{1,2})-?(\d{1,2})"
_SHORT = r"(\d{1,2}) ?([./-]) ?(\d{1,2})\2?"
_HELP = "Write it like 2026-03-12, 12 March 2026, tomorrow or Monday."
_LEAP = 2028  # a year that has every day
_YEARS = 9  # 29 February may be eight years off


@record
class Calendar:
    """What it takes to understand a date: the day it is, and the languages and country of those who type.

    Words of other languages that pressctl reads are understood too, after those.
    """

    today: dt.date
    languages: tuple[str, ...] = ("en",)
    country: str | None = None

    @property
    def tongues(self) -> tuple[str, ...]:
        """All languages in the order in which they are tried."""
        return tuple(dict.fromkeys((*self.languages, *TAGS)))


def today(timezone: str, now: dt.datetime) -> dt.date:
    """The day that it is in a time zone at an aware moment."""
    return now.astimezone(ZoneInfo(timezone)).date()


def read_day(text: str, calendar: Calendar) -> dt.date:
    """A day. One without a year is the next such day. Raises UsageError where it is none, or could be two."""
    typed = " ".join(text.split())
    if typed and len(typed) <= MOST:
        for language in calendar.tongues:
            day = day_in(typed, language, calendar)
            if day:
                return day
    raise UsageError(f"“{typed[:MOST]}” is not a day.", help=_HELP)


def day_in(typed: str, language: str, calendar: Calendar) -> dt.date | None:
    """A day as one language writes it; None where it is none. Raises UsageError where it can't be, or could be two."""
    plain = _without_around(typed, language)
    found = re.fullmatch(_ISO, plain)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]), plain)
    return _counted(plain, language, calendar.today) or _written(plain, language, calendar)


def _without_around(typed: str, language: str) -> str:
    """What is typed without the words that may stand around a day or an hour (`on Monday at`)."""
    words = sorted(load_language(language).scaffold.get("around", ()), key=len, reverse=True)
    plain = typed.strip(" ,")
    for word in words:
        if plain.casefold().startswith(f"{word} "):
            plain = plain[len(word) :].strip(" ,")
        if plain.casefold().endswith(f" {word}"):
            plain = plain[: -len(word)].strip(" ,")
    return plain


def _counted(typed: str, language: str, day: dt.date) -> dt.date | None:
    """Today, tomorrow, a weekday's name (the next one, never today), or a number of days."""
    if re.fullmatch(r"\+\d{1,3}", typed):
        return day + dt.timedelta(days=int(typed))
    data = load_language(language)
    word = typed.casefold()
    for ahead, key in enumerate(("today", "tomorrow", "after-tomorrow")):
        if word in data.scaffold.get(key, ()):
            return day + dt.timedelta(days=ahead)
    for number, names in enumerate(data.table("dates").get("weekdays", ())):
        if word in str(names).casefold().split():
            return day + dt.timedelta(days=(number - day.weekday() - 1) % 7 + 1)
    return None


def _written(typed: str, language: str, calendar: Calendar) -> dt.date | None:
    from pressctl.reading.dates import parse_date_at

    short = re.fullmatch(_SHORT, typed)
    # Day and month alone are told apart as in a whole date, whose year is then left open again.
    whole = f"{short[1]}{short[2]}{short[3]}{short[2]}{_LEAP}" if short else typed
    found = parse_date_at(whole, 0, language, calendar.country)
    if found is None or found.start != 0 or found.end != len(whole):
        return None
    if found.impossible:
        raise UsageError(f"There is no day {typed}.", help="Check month and day.")
    if found.date is None and (found.year or not found.month or not found.day):
        raise UsageError(f"“{typed}” could be two different days.", help=_HELP)
    day = None if short else found.date
    day = day or _next(found.month or 0, found.day or 0, calendar.today, typed)
    if found.weekday not in (None, day.weekday()):
        raise UsageError(f"“{typed}” is on another day of the week.", help="Check the day.")
    return day


def _next(month: int, day: int, start: dt.date, typed: str) -> dt.date:
    """The first such day from `start` on."""
    for year in range(start.year, start.year + _YEARS):
        try:
            found = dt.date(year, month, day)
        except ValueError:
            continue
        if found >= start:
            return found
    raise UsageError(f"There is no day {typed}.", help="Check month and day.")


def _day(year: int, month: int, day: int, typed: str) -> dt.date:
    try:
        return dt.date(year, month, day)
    except ValueError:
        raise UsageError(f"There is no day {typed}.", help="Check month and day.") from None
