"""Days and moments as people type them."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

from pressctl.errors import UsageError

_DAY = r"(\d{4})-(\d{1,2})-(\d{1,2})"
_CLOCK = r"(?:T|\s+)(\d{1,2})[:.hH](\d{2})(?::\d{2})?"
_ZONE = r"\s*(Z|z|UTC|[+-]\d{2}:?\d{2})?"


def today(timezone: str, now: dt.datetime) -> dt.date:
    """The day that it is in a time zone at an aware moment."""
    return now.astimezone(ZoneInfo(timezone)).date()


def read_day(text: str) -> dt.date:
    """A day, written 2026-03-12. Raises UsageError."""
    found = re.fullmatch(_DAY, text.strip())
    try:
        if found:
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        raise UsageError(f"There is no day {text}.", help="Check month and day.") from None
    raise UsageError(f"“{text}” is not a day.", help="Write it like 2026-03-12.")


def read_moment(text: str, timezone: str) -> dt.datetime:
    """A day with a time; where no offset is given it is that of `timezone` on that day. Raises UsageError."""
    found = re.fullmatch(f"{_DAY}{_CLOCK}{_ZONE}", text.strip())
    if not found:
        raise UsageError(f"“{text}” is not a date with a time.", help="Write it like 2026-03-12 09:00.")
    day = read_day("-".join(found.group(1, 2, 3)))
    try:
        moment = dt.datetime.combine(day, dt.time(int(found[4]), int(found[5])))
        if found[6] is None:
            return moment.replace(tzinfo=ZoneInfo(timezone))
        return moment.replace(tzinfo=dt.datetime.strptime(found[6].replace("UTC", "Z").upper(), "%z").tzinfo)
    except ValueError:
        raise UsageError(f"There is no time {found[4]}:{found[5]}.", help="Write it like 09:00 or 17:30.") from None
