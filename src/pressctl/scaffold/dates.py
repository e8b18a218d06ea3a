"""Days and moments as people type them: 2026-03-12, 12 March, 12.3.2026, tomorrow, Monday, +3."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any
from zoneinfo import ZoneInfo

from pressctl.errors import UsageError
from pressctl.languages.language import load_language
from pressctl.record import record

_ISO = r"(\d{4})-(\d{1,2})-(\d{1,2})"
_TIME = (
    r"(?P<day>.*?)(?:[\s,T]|^|(?<=\s)(?:at|à|um|om|alle|a las|às|kl\.?|o|в))\s*(?P<hour>\d{1,2})"
    r"(?:\s?[:.hH]\s?(?P<minute>\d{2})|\s?(?=[aApP]\.?[mM]|[hH]\b|Uhr))(?::\d{2})?\s*(?:h|Uhr)?(?P<half>[aApP]\.?[mM]\.?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[A-Z][A-Za-z]+/[A-Za-z_/-]+)?"
)
_FARTHEST = dt.timedelta(hours=14)  # Kiribati
_MOST = 100  # characters; a date is no essay
_HELP = "Write it like 2026-03-12, or 12 March 2026."
_HELP_TIME = "Write it like 2026-03-12 09:00, with +01:00 behind it where it is not your own time zone."


@record
class Calendar:
    """What it takes to understand a date: the day it is, and the languages and country of those who type."""

    today: dt.date
    languages: tuple[str, ...] = ("en",)
    country: str | None = None


def today(timezone: str, now: dt.datetime) -> dt.date:
    """The day that it is in a time zone at an aware moment."""
    return now.astimezone(ZoneInfo(timezone)).date()


def read_day(text: str, calendar: Calendar) -> dt.date:
    """A day. One without a year is the next such day. Raises UsageError where it is none, or could be two."""
    typed = " ".join(text.split())
    found = re.fullmatch(_ISO, typed)
    if found:
        try:
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
        except ValueError:
            raise UsageError(f"There is no day {typed}.", help="Check month and day.") from None
    if typed and len(typed) <= _MOST:
        for language in calendar.languages:
            day = _counted(typed, language, calendar.today) or _written(typed, language, calendar)
            if day:
                return day
    raise UsageError(f"“{typed[:_MOST]}” is not a day.", help=_HELP)


def read_moment(text: str, calendar: Calendar, timezone: str | None) -> dt.datetime:
    """A day with a time; without an offset it is in `timezone` (None: an offset is asked for). Raises UsageError."""
    typed = " ".join(text.split())
    found = re.fullmatch(_TIME, typed) if len(typed) <= _MOST else None
    if not found:
        raise UsageError(f"“{typed[:_MOST]}” is not a date with a time.", help=_HELP_TIME)
    day = read_day(found["day"].strip(" ,"), calendar)
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "").lower().replace(".", "")
    if (half and not 1 <= hour <= 12) or hour > 23 or minute > 59:
        raise UsageError(f"“{typed}” has no possible time.", help=_HELP_TIME)
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    moment = dt.datetime.combine(day, dt.time(hour, minute))
    return moment.replace(tzinfo=_zone(found["zone"], timezone, moment, typed))


def _counted(typed: str, language: str, day: dt.date) -> dt.date | None:
    """Today, tomorrow, a weekday's name (the next one, never today), or a number of days."""
    if re.fullmatch(r"\+\d{1,3}", typed):
        return day + dt.timedelta(days=int(typed))
    data = load_language(language)
    word = typed.casefold()
    for ahead, key in ((0, "today"), (1, "tomorrow")):
        if word in data.scaffold.get(key, ()):
            return day + dt.timedelta(days=ahead)
    for number, names in enumerate(data.table("dates").get("weekdays", ())):
        if word in str(names).casefold().split():
            return day + dt.timedelta(days=(number - day.weekday() - 1) % 7 + 1)
    return None


def _written(typed: str, language: str, calendar: Calendar) -> dt.date | None:
    from pressctl.reading.dates import parse_date_at

    found: Any = parse_date_at(typed, 0, language, calendar.country)
    if found is None or found.start != 0 or found.end != len(typed):
        return None
    if found.date:
        return found.date  # type: ignore[no-any-return]
    if found.impossible:
        raise UsageError(f"There is no day {typed}.", help="Check month and day.")
    if found.year or not found.month or not found.day:
        raise UsageError(f"“{typed}” could be two different days.", help=_HELP)
    for year in range(calendar.today.year, calendar.today.year + 9):  # 29 February may be eight years off
        try:
            day = dt.date(year, found.month, found.day)
        except ValueError:
            continue
        if day >= calendar.today:
            return day
    raise UsageError(f"There is no day {typed}.", help="Check month and day.")


def _zone(written: str | None, timezone: str | None, moment: dt.datetime, typed: str) -> dt.tzinfo:
    if written is None:
        if timezone is None:
            raise UsageError(f"“{typed}” does not say in which time zone.", help="Write +01:00 or the like behind it.")
        return _local(timezone, moment, typed)
    if written in ("Z", "UTC", "GMT"):
        return dt.UTC
    if "/" in written:
        return _local(written, moment, typed)
    offset = dt.timedelta(hours=int(written[1:3]), minutes=int(written[-2:]))
    if offset > _FARTHEST:
        raise UsageError(f"No place on earth is {written} from UTC.", help="Write it like +01:00 or -05:00.")
    return dt.timezone(offset if written[0] == "+" else -offset)


def _local(name: str, moment: dt.datetime, typed: str) -> dt.tzinfo:
    """The offset of a zone at a moment. Raises UsageError in the hour that a change of clocks skips or repeats."""
    try:
        zone = ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        raise UsageError(f"“{name}” is not a time zone.", help="Write it like Europe/Paris, or as +01:00.") from None
    offsets = {moment.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)}
    if len(offsets) > 1:
        raise UsageError(f"The clocks change at “{typed}” in {name}.", help="Write the offset behind it, as +01:00.")
    return dt.timezone(offsets.pop() or dt.timedelta())
