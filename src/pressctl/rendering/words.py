"""The words, dates and times that renderings add, in the language of the release."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pressctl.languages.language import load_language

if TYPE_CHECKING:
    from babel import Locale

# Associated Press style, as published guides have it: months are shortened before a day, March to July never.
_AP_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


class Words:
    """One language's words. `country` chooses between ways of writing within a language: dates (1 March, March 1), and
    words where the country has its own (`zh` in Taiwan, `pt` in Brazil).

    Where there are no data for a language, the words are English, and so are moments, which stand in sentences of ours;
    dates alone are in the language of the release. `marked` is then "en", for the outputs to say so, else "".
    """

    def __init__(self, tag: str, country: str | None = None) -> None:
        self.tag = tag
        self.country = country
        language = load_language(f"{tag}-{country}" if country and "-" not in tag else tag)
        self.table: Mapping[str, Any] = language.rendering
        self.known = language.known
        self.variety = language.variety
        self.marked = "" if language.known else "en"
        self.direction = language.direction if language.known else direction_of(tag)
        self._dates: dict[dt.date, str] = {}
        self._cities: dict[str, str] = {}

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return self.direction == "rtl"

    def word(self, key: str, **values: str) -> str:
        """The words for a key, with `{name}` and the like filled in."""
        text = str(self.table[key])
        for name, value in values.items():
            text = text.replace("{" + name + "}", value)
        return text

    def get(self, key: str) -> str | None:
        """The words for a key that not every language has, or None."""
        found = self.table.get(key)
        return None if found is None else str(found)

    def kind(self, kind: str) -> str:
        """What a kind of release is called."""
        kinds: Mapping[str, str] = self.table["kinds"]
        return str(kinds.get(kind, kinds["news"]))

    @cached_property
    def locale(self) -> Locale:
        """The locale of the language, as written in the country where it is a language of that country, else its plain form.

        English in a country that does not speak it is written with days first and 24 hours (CLDR's en-150).
        """
        from babel import Locale, UnknownLocaleError
        from babel.languages import get_official_languages

        primary = self.tag.partition("-")[0]
        tried = [self.tag.replace("-", "_")] if "-" in self.tag else []
        if self.country and primary in get_official_languages(self.country, regional=True, de_facto=True):
            tried.append(f"{primary}_{self.country}")
        tried += [self.variety.replace("-", "_")] if self.variety else []
        tried += ["en_150"] if primary == "en" and self.country and not tried else []
        for name in [*tried, primary, "en"]:
            try:
                return Locale.parse(name)
            except (UnknownLocaleError, ValueError):
                continue
        return Locale("en")

    def date(self, day: dt.date) -> str:
        """A date in words: 12 March 2026, le 1er mars 2026 without its article."""
        if day not in self._dates:
            from babel.dates import format_date

            text = format_date(day, "long", locale=self.locale)
            first = self.get("first-day")
            if first and day.day == 1 and text.startswith("1 "):
                text = first + text[1:]
            self._dates[day] = text
        return self._dates[day]

    def dateline_date(self, day: dt.date, form: str) -> str:
        """A date as a dateline writes it. `form` is "long", "medium", "iso", "day" (no year), or "ap"."""
        if form == "ap" and self.tag.partition("-")[0] == "en":
            return f"{_AP_MONTHS[day.month - 1]} {day.day}, {day.year}"
        if form == "iso":
            return day.isoformat()
        if form == "day":
            from babel.dates import format_skeleton

            return str(format_skeleton("MMMMd", day, locale=self.locale))
        if form in ("medium", "ap"):
            from babel.dates import format_date

            return str(format_date(day, "medium", locale=self.locale))
        written = self.get("dateline-date")
        return written.replace("{date}", self.date(day)) if written else self.date(day)

    def time(self, moment: dt.datetime) -> str:
        """The time of day, as CLDR has it, or as the language's own guides do (French: 18 h 30)."""
        own = self.get("hour-minutes" if moment.minute else "hour")
        if own:
            return own.replace("{hour}", str(moment.hour)).replace("{minutes}", f"{moment.minute:02}")
        from babel.dates import format_time

        return str(format_time(moment.timetz(), "short", locale=self.locale, tzinfo=moment.tzinfo))

    @cached_property
    def _english(self) -> Words:
        return Words("en", self.country)

    def moment(self, moment: dt.datetime) -> str:
        """A moment with date, time, place and offset, in its own zone."""
        if self.marked:
            return self._english.moment(moment)
        return self.word("moment", date=self.date(moment.date()), time=self.time(moment), zone=self.zone(moment))

    def span(self, start: dt.datetime, end: dt.datetime) -> str:
        """From a moment to a later one."""
        if self.marked:
            return self._english.span(start, end)
        if start.date() != end.date():
            return f"{self.moment(start)} – {self.moment(end)}"
        date = self.date(start.date())
        return self.word("moment-range", date=date, start=self.time(start), end=self.time(end), zone=self.zone(start))

    def zone(self, moment: dt.datetime) -> str:
        """`Minsk, UTC+3`; the offset alone where the zone has no place."""
        offset = _offset(moment.utcoffset() or dt.timedelta())
        city = self._city(getattr(moment.tzinfo, "key", ""), moment)
        return self.word("zone", city=city, offset=offset) if city else offset

    def _city(self, key: str, moment: dt.datetime) -> str:
        if "/" not in key or key.startswith("Etc/"):
            return ""
        if key not in self._cities:
            from babel.dates import get_timezone_location

            self._cities[key] = str(get_timezone_location(moment.tzinfo, locale=self.locale, return_city=True))
        return self._cities[key]

    def size(self, size: int) -> str:
        """A file's size for people."""
        from babel.units import format_unit

        unit, amount = ("megabyte", size / 1e6) if size >= 1_000_000 else ("kilobyte", max(size / 1e3, 1))
        shown = round(amount, 1) if unit == "megabyte" and amount < 10 else round(amount)
        return str(format_unit(shown, f"digital-{unit}", "short", locale=self.locale))

    def language_name(self, tag: str) -> str:
        """What a language calls itself."""
        language = load_language(tag)
        if language.name and ("-" not in tag or language.variety):
            return language.name
        from babel import Locale, UnknownLocaleError

        try:
            locale = Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            return tag
        written = locale.languages.get(f"{locale.language}_{locale.script}")  # 简体中文
        return str(written or locale.get_language_name() or tag)

    @cached_property
    def territory_locale(self) -> str:
        """The locale as Open Graph wants it: `fr_FR`."""
        from babel.core import get_global

        locale = self.locale
        if locale.territory and len(locale.territory) == 2:
            return f"{locale.language}_{locale.territory}"
        known = get_global("likely_subtags")
        likely = str(known.get(f"{locale.language}_{locale.script}") or known.get(locale.language, ""))
        territory = likely.rpartition("_")[2]
        return f"{locale.language}_{'GB' if str(locale) == 'en_001' else territory or locale.language.upper()}"


def direction_of(tag: str) -> str:
    """The direction in which a language is written: by its data file, else as CLDR has it."""
    language = load_language(tag)
    if language.known:
        return language.direction
    from babel import Locale, UnknownLocaleError

    try:
        order = Locale.parse(tag, sep="-").character_order
    except (UnknownLocaleError, ValueError):
        return language.direction
    return "rtl" if order == "right-to-left" else "ltr"


def _offset(offset: dt.timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")
