"""The moments that a line names: date, hour and zone put together, one for each hour.

A moment is clear only where all three are written. "Midnight" by its name is not: it begins the day for some readers and
ends it for others, so press offices write 00:01.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Literal

from pressctl.reading.dates import DateFound, find_dates
from pressctl.reading.reading import Instant
from pressctl.reading.vocabulary import either, words
from pressctl.reading.zones import find_zone
from pressctl.record import record
from pressctl.release.prose import Prose

Unclear = Literal["no-date", "no-time", "no-offset", "impossible"]
_NEAR = 40  # code points behind an hour within which its zone stands


@record
class TimeFound:
    """An hour in a text. `time` is None where it can't be (25:00) or is only called midnight (`named`)."""

    start: int
    end: int
    time: dt.time | None
    next_day: bool = False
    named: bool = False


@lru_cache(maxsize=16)
def _clock(tag: str) -> re.Pattern[str]:
    def choice(key: str) -> str:
        return either(words(tag, "embargo", key))

    space = r"[\s\u00a0\u202f]{0,2}"
    am, pm = choice("am"), choice("pm")
    half = rf"(?:(?P<am>{am})\.?|(?P<pm>{pm})\.?)"
    zone = either(words(tag, "embargo", "zone"))
    hours = rf"(?!{zone})(?:{choice('hours')})"  # in "9 h 00 heure de Paris" the last hour is the zone's
    plain = rf"(?<![\d:.+\-])(?<!\d[,/])(?P<h1>\d{{1,2}}){space}[:.：hu]{space}(?P<m1>\d{{2}})(?![\d.]\d|\d)(?::\d\d)?(?:{space}{half})?(?:{space}(?:{hours}))?"
    whole = rf"(?<![\d:.+\-])(?<!\d[,/])(?P<h2>\d{{1,2}}){space}(?:{half.replace('<am>', '<am2>').replace('<pm>', '<pm2>')}|(?:{hours}))"
    before = rf"(?<![A-Za-zÀ-ɏ])(?:{hours})\.?{space}(?P<h3>\d{{1,2}})(?![\d:.]?\d)(?:{space}{half.replace('<am>', '<am3>').replace('<pm>', '<pm3>')})?"
    short = rf"(?<!\d)(?P<h5>[01]\d|2[0-3])(?P<m5>[0-5]\d)(?!\d)(?={space}(?:h(?:ou)?rs|h\b|gmt|utc|bst|ce?st|e[sd]?t\b|z\b))"
    cjk = rf"(?:(?P<am4>{am})|(?P<pm4>{pm}))?{space}(?P<h4>\d{{1,2}}){space}[時时點点]{space}(?:(?P<m4>\d{{1,2}}){space}分|(?P<half>半))?"
    cjk_clock = rf"(?:(?P<am6>{am})|(?P<pm6>{pm})){space}(?P<h6>\d{{1,2}})[:：](?P<m6>\d{{2}})"
    named = rf"(?P<noon>{choice('noon')})|(?P<midnight>{choice('midnight')})"
    return re.compile(rf"{cjk_clock}|{cjk}|{plain}|{whole}|{before}|{short}|(?<!\w)(?:{named})", re.IGNORECASE)


def find_instants(
    text: str, prose: Prose, start: int, end: int, tag: str, country: str | None, near: dt.date | None
) -> tuple[Instant, ...]:
    """The moments between two places of a block's text. `near` gives the year where the line has none."""
    part = text[start:end]
    dates = [date for date in find_dates(part, tag, country) if date.month is not None or date.impossible]
    blanked = part
    for date in dates:
        blanked = blanked[: date.start] + "\x00" * (date.end - date.start) + blanked[date.end :]
    times = find_times(blanked, tag)
    if not times:
        return tuple(_undated(text, prose, start, date, near) for date in dates)
    paired = [_date_of(times, index, dates) for index in range(len(times))]
    return tuple(
        _instant(text, prose, start, part, time, date, _until(times, index, len(part)), tag, near)
        for index, (time, date) in enumerate(zip(times, paired, strict=True))
    )


def find_times(text: str, tag: str) -> list[TimeFound]:
    """The hours in a text as a language writes them."""
    found = []
    for match in _clock(tag).finditer(text):
        time = _time(match)
        if time is not None:
            found.append(time)
    return found


def _time(match: re.Match[str]) -> TimeFound | None:
    group = match.groupdict()
    start, end = match.span()
    if group["noon"]:
        return TimeFound(start, end, dt.time(12, 0))
    if group["midnight"]:
        return TimeFound(start, end, None, named=True)
    hour_text = next((group[key] for key in ("h1", "h2", "h3", "h4", "h5", "h6") if group[key]), None)
    if hour_text is None:
        return None
    minute_text = next((group[key] for key in ("m1", "m4", "m5", "m6") if group[key]), "30" if group["half"] else "0")
    hour, minute = int(hour_text), int(minute_text)
    morning = any(group[key] for key in ("am", "am2", "am3", "am4", "am6"))
    afternoon = any(group[key] for key in ("pm", "pm2", "pm3", "pm4", "pm6"))
    if (morning or afternoon) and hour > 12 and not group["h4"]:
        afternoon = morning = False
    if morning and hour == 12:
        hour = 0
    elif afternoon and hour < 12:
        hour += 12
    if hour == 24 and minute == 0:
        return TimeFound(start, end, dt.time(0, 0), next_day=True)
    if hour > 23 or minute > 59:
        return TimeFound(start, end, None)
    return TimeFound(start, end, dt.time(hour, minute))


def _until(times: list[TimeFound], index: int, end: int) -> int:
    return times[index + 1].start if index + 1 < len(times) else end


def _date_of(times: list[TimeFound], index: int, dates: list[DateFound]) -> DateFound | None:
    """The date that goes with an hour: the only one, its partner where each hour has one, else the nearest."""
    if not dates:
        return None
    if len(dates) == 1:
        return dates[0]
    if len(dates) == len(times):
        return dates[index]
    time = times[index]
    return min(dates, key=lambda date: min(abs(date.start - time.end), abs(time.start - date.end)))


def _instant(
    text: str,
    prose: Prose,
    base: int,
    part: str,
    time: TimeFound,
    date: DateFound | None,
    until: int,
    tag: str,
    near: dt.date | None,
) -> Instant:
    zone = find_zone(part, time.end, min(until, time.end + _NEAR), tag)
    if zone is None:  # one zone at the end of the line, behind the date
        zone = find_zone(part, time.end, until, tag) if until == len(part) else None
    spans = [(time.start, time.end)] + ([(date.start, date.end)] if date else []) + ([zone[:2]] if zone else [])
    start, end = min(span[0] for span in spans), max(span[1] for span in spans)
    day = _day(date, near)
    clock, unclear, at = time.time, None, None
    if day is not None and time.next_day:
        day += dt.timedelta(days=1)
    if (date is not None and date.impossible) or (clock is None and not time.named):
        unclear = "impossible"
    elif day is None:
        unclear = "no-date"
    elif clock is None:
        unclear = "no-time"
    elif zone is None or zone.zone is None:
        unclear = "no-offset"
    else:
        at = dt.datetime.combine(day, clock, zone.zone)
        at = at.replace(tzinfo=dt.timezone(at.utcoffset() or dt.timedelta()))
    return Instant(
        raw=text[base + start : base + end],
        span=prose.span(base + start, base + end),
        at=at,
        date=day,
        time=clock,
        zone=part[zone.start : zone.end] if zone else None,
        unclear=unclear,  # type: ignore[arg-type]
    )


def _undated(text: str, prose: Prose, base: int, date: DateFound, near: dt.date | None) -> Instant:
    """A date without an hour."""
    start, end = base + date.start, base + date.end
    day = _day(date, near)
    unclear: Unclear = "impossible" if date.impossible else ("no-time" if day else "no-date")
    return Instant(text[start:end], prose.span(start, end), date=day, unclear=unclear)


def _day(date: DateFound | None, near: dt.date | None) -> dt.date | None:
    """The day, its year taken from the release's where the line has none: the one that lies nearest."""
    if date is None or date.impossible:
        return None
    if date.date is not None or near is None or date.month is None or date.day is None:
        return date.date
    days = []
    for year in (near.year - 1, near.year, near.year + 1):
        try:
            days.append(dt.date(year, date.month, date.day))
        except ValueError:
            continue
    return min(days, key=lambda day: abs((day - near).days), default=None)
