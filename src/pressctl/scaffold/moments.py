"""Moments as people type them: a day and an hour in either order, with a time zone or in the newsroom's own.

Hours and zones are read by the readers of embargo lines, so that what may stand in a release may be typed as well.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple
from zoneinfo import ZoneInfo

from pressctl.errors import UsageError
from pressctl.languages.language import load_language
from pressctl.reading.instants import TimeFound, find_times
from pressctl.scaffold.dates import MOST, Calendar, day_in, read_day

_HELP = "Write it like 2026-03-12 09:00, with +01:00 behind it where it is not your own time zone."
_SECONDS = r"(\d:\d\d):\d\d(?:\.\d{1,9})?"
_AREA = r"(?<!\S)[A-Z][A-Za-z]+/[A-Za-z_/-]+(?!\S)"
_OFFSET = r"(?<=[\d\s])[+-](\d{2}):?(\d{2})$"
_FARTHEST = 14 * 60  # minutes from UTC: Kiribati


class _Clock(NamedTuple):
    """An hour that is typed, its zone if there is one, and what else is typed: the day."""

    time: dt.time
    zone: dt.tzinfo | None
    rest: str
    next_day: bool


def read_moment(text: str, calendar: Calendar, timezone: str | None) -> dt.datetime:
    """A day with an hour; without an offset it is in `timezone` (None: an offset is asked for). Raises UsageError."""
    typed = " ".join(text.split())
    if len(typed) > MOST:
        raise UsageError(f"“{typed[:MOST]}” is not a date with a time.", help=_HELP)
    plain = re.sub(_SECONDS, r"\1", re.sub(r"(?<=\d)[Tt](?=\d)", " ", typed))
    _check_offset(plain)
    area = re.search(_AREA, plain)
    named = _zone(area[0]) if area else None
    plain = " ".join((plain[: area.start()] + plain[area.end() :]).split()) if area else plain
    for language in calendar.tongues:
        clock = _clock(plain, language)
        day = day_in(clock.rest, language, calendar) if clock else None
        if clock and day:
            moment = dt.datetime.combine(day + dt.timedelta(days=clock.next_day), clock.time)
            return moment.replace(tzinfo=_offset(named or clock.zone, timezone, moment, typed))
    raise _not_one(typed, plain, calendar)


def _clock(plain: str, language: str) -> _Clock | None:
    """The one hour in what is typed, as a language writes it. Raises UsageError for an hour that can't be."""
    from pressctl.reading.zones import find_zone

    found = find_times(plain, language) or _bare_hour(plain, language)
    if len(found) != 1:
        return None
    (one,) = found
    if one.time is None:
        if one.named:
            raise UsageError("Midnight belongs to two days.", help="Write 00:01, or 23:59 of the day before.")
        raise UsageError(f"“{plain}” has no possible time.", help=_HELP)
    zone = find_zone(plain, one.end, len(plain), language)
    behind = plain[one.end : zone.start] + plain[zone.end :] if zone else plain[one.end :]
    return _Clock(
        one.time, zone.zone if zone else None, " ".join(f"{plain[: one.start]} {behind}".split()), one.next_day
    )


def _bare_hour(plain: str, language: str) -> list[TimeFound]:
    """A whole hour at the end, behind a word such as `at`."""
    words = "|".join(re.escape(word) for word in load_language(language).scaffold.get("around", ()))
    match = re.search(rf"(?<!\S)(?:{words}) (\d{{1,2}})$", plain, re.IGNORECASE) if words else None
    if not match or int(match[1]) > 23:
        return []
    return [TimeFound(match.start(), match.end(), dt.time(int(match[1])))]


def _not_one(typed: str, plain: str, calendar: Calendar) -> UsageError:
    """What is missing, where that can be told."""
    if any(find_times(plain, language) for language in calendar.languages):
        return UsageError(f"“{typed}” has an hour, but no day that could be read.", help=_HELP)
    try:
        read_day(plain, calendar)
    except UsageError:
        return UsageError(f"“{typed}” is not a date with a time.", help=_HELP)
    return UsageError(f"“{typed}” has no hour.", help=_HELP)


def _offset(zone: dt.tzinfo | None, timezone: str | None, moment: dt.datetime, typed: str) -> dt.tzinfo:
    """The offset at a moment. Raises UsageError in the hour that a change of clocks skips or repeats."""
    if zone is None and timezone is None:
        raise UsageError(f"“{typed}” does not say in which time zone.", help="Write +01:00 or the like behind it.")
    place = zone or ZoneInfo(timezone or "UTC")
    offsets = {moment.replace(tzinfo=place, fold=fold).utcoffset() for fold in (0, 1)}
    if len(offsets) > 1:
        raise UsageError(f"The clocks change at “{typed}” in {place}.", help="Write the offset behind it, as +01:00.")
    return dt.timezone(offsets.pop() or dt.timedelta())


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        raise UsageError(f"“{name}” is not a time zone.", help="Write it like Europe/Paris, or as +01:00.") from None


def _check_offset(plain: str) -> None:
    found = re.search(_OFFSET, plain)
    if found and (int(found[1]) * 60 + int(found[2]) > _FARTHEST or int(found[2]) > 59):
        raise UsageError(f"No place on earth is {found[0]} from UTC.", help="Write it like +01:00 or -05:00.")
