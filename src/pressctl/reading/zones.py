"""Time zones as embargo lines write them: offsets, abbreviations, "London time", "heure de Paris"."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from functools import lru_cache
from typing import NamedTuple

from pressctl.languages.language import load_language
from pressctl.reading.patterns import lazy
from pressctl.reading.vocabulary import either, words
from pressctl.resources import languages_folder, read_resource

_OFFSET = lazy(r"(?:(?:utc|gmt|z)\s?)?([+\-−–])\s?(\d{1,2})(?::?(\d{2}))?(?![\d:])", re.IGNORECASE)
_LONGEST_OFFSET = 14  # hours; no zone of the world lies further from UTC


class ZoneFound(NamedTuple):
    """A zone in a text: its place, and the zone, or None where the word names no zone ("local time")."""

    start: int
    end: int
    zone: dt.tzinfo | None


class _Zones(NamedTuple):
    words: dict[str, str]
    places: dict[str, str]
    pattern: re.Pattern[str]


@lru_cache(maxsize=16)
def _zones(tag: str) -> _Zones:
    data = tomllib.loads(read_resource(languages_folder() / "shared" / "time-zones.toml"))
    known: dict[str, str] = data["words"]
    places: dict[str, str] = data["places"]
    english = load_language("en").table("embargo").get("local", ())
    local = (*words(tag, "embargo", "local"), *english)
    before = words(tag, "embargo", "zone")
    place = either(places)
    around = rf"(?P<p1>{place})[\s\u00a0]?(?:time|zeit|tijd|tid|时间|時間)(?!\w)"
    if before:
        around += rf"|(?:{either(before)})[\s\u00a0]{{0,2}}(?P<p2>{place})"
    pattern = rf"(?:{around})|(?P<local>{either(local)})|(?P<word>{either(known)})"
    return _Zones(
        known,
        places,
        re.compile(rf"(?:(?<!\w)|(?<=(?-i:[\u3040-\u30ff\u3400-\u9fff]))|(?<=\d))(?:{pattern})", re.IGNORECASE),
    )


def find_zone(text: str, start: int, end: int, tag: str) -> ZoneFound | None:
    """The first zone between two places of a text, or None."""
    offset = _offset(text, start, end)
    zones = _zones(tag)
    match = zones.pattern.search(text, start, end)
    if offset is not None and (match is None or offset.start <= match.start()):
        return offset
    if match is None:
        return None
    if match["local"]:
        return ZoneFound(match.start(), match.end(), None)
    if match["word"]:
        return ZoneFound(match.start(), match.end(), _made(zones.words[_key(match["word"])]))
    place = match["p1"] or match.groupdict().get("p2") or ""
    return ZoneFound(match.start(), match.end(), _made(zones.places[_key(place)]))


def _key(written: str) -> str:
    return " ".join(written.lower().split())


def _offset(text: str, start: int, end: int) -> ZoneFound | None:
    match = _OFFSET.search(text, start, end)
    if match is None:
        return None
    if match[1] in "–−-" and not re.match(r"(?i)utc|gmt", match[0]) and (match[3] is None or match[1] == "–"):
        return None  # "10:00 - 11" is a span of hours
    hours, minutes = int(match[2]), int(match[3] or 0)
    if hours > _LONGEST_OFFSET or minutes > 59:
        return None
    sign = 1 if match[1] == "+" else -1
    return ZoneFound(match.start(), match.end(), dt.timezone(sign * dt.timedelta(hours=hours, minutes=minutes)))


def _made(value: str) -> dt.tzinfo | None:
    match = re.fullmatch(r"([+-])(\d\d):(\d\d)", value)
    if match:
        sign = 1 if match[1] == "+" else -1
        return dt.timezone(sign * dt.timedelta(hours=int(match[2]), minutes=int(match[3])))
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, OSError):
        return None
