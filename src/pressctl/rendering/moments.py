"""When a release goes out: its day of issue, its embargo, in the zones of the newsroom."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.reading import Reading

ISSUE_HOUR = 9
"""A release without an embargo goes out at nine in the newsroom's zone: the `Date` of its mail."""


def zone(key: str) -> dt.tzinfo:
    """A zone by its IANA key; UTC where this machine does not know it."""
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return dt.UTC


def embargo_until(reading: Reading) -> dt.datetime | None:
    """The moment until which a release is embargoed: the front matter's, else the body's; None where unclear."""
    embargo = reading.release.embargo
    if embargo is not None:
        return embargo.until
    return next((line.until for line in reading.embargo_lines if line.until), None)


def issue_moment(reading: Reading, newsroom: Newsroom) -> dt.datetime | None:
    """When a release goes out: its embargo, else its day of issue at nine; None where it has neither."""
    until = embargo_until(reading)
    home = zone(newsroom.timezone)
    if until is not None:
        return until.astimezone(home) if newsroom.timezone != "UTC" else until
    date = reading.release.date.value if reading.release.date else None
    date = date or (reading.dateline.date if reading.dateline else None)
    return dt.datetime.combine(date, dt.time(ISSUE_HOUR), home) if date else None


def in_zones(moment: dt.datetime, newsroom: Newsroom) -> list[dt.datetime]:
    """A moment in the newsroom's own zone, then in each further zone that the newsroom names."""
    keys = list(dict.fromkeys([newsroom.timezone, *newsroom.zones]))
    if newsroom.timezone == "UTC" and not newsroom.zones and moment.utcoffset() != dt.timedelta():
        return [moment]
    return [moment.astimezone(zone(key)) for key in keys]
