"""Dates in prose: day, month and year as releases of each language write them.

`parse_date_at` reads a date that begins at a place, `find_dates` all dates of a text. Offsets count code points in the
text given. Month and weekday names come from the language's data file; a test holds them against CLDR.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.languages.language import load_language
from pressctl.reading.patterns import lazy
from pressctl.reading.vocabulary import either, is_unspaced
from pressctl.record import record

_MONTH_FIRST_COUNTRIES = frozenset({"US", "PH", "FM", "PW", "MH", "GU", "PR", "VI", "AS", "MP"})
_HEISEI, _REIWA = 1988, 2018  # the year before the first of each Japanese era
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LONGEST = 90  # characters from the beginning of a date to the end of its numbers
_CHINESE_DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")


@record
class DateFound:
    """A date in a text. `date` is None where the year is missing, the order of numbers is open, or it can't be.

    `impossible` marks a day that no calendar has (31 June); `weekday` counts from Monday 0.
    """

    start: int
    end: int
    month: int | None = None
    day: int | None = None
    year: int | None = None
    weekday: int | None = None
    date: dt.date | None = None
    impossible: bool = False


@record
class _Reader:
    forms: tuple[str, ...]  # patterns of day first, month first, numbers only, Chinese and Japanese; in this order
    month_year: str
    months: dict[str, int]
    month_words: frozenset[str]  # the first word of each
    month_ends: frozenset[str]  # the last
    weekdays: dict[str, int]
    month_first: bool
    ambiguous: bool


_ARTICLES = (
    *("le", "el", "il", "a", "al", "am", "den", "dem", "der", "on", "the", "em", "op", "li", "lì", "addì", "dia"),
    *("do dia", "dn.", "dnia", "в", "в день", "في", "بتاريخ", "يوم"),
)
_SPACES = r"[\s\u200e\u200f]"
_S0 = _SPACES + "{0,3}"
_S1 = _SPACES + "{1,3}"
_NUMERIC = (
    rf"(?<!\d)(?:(?P<y3>\d{{4}})[-/.](?P<m3>\d{{1,2}})[-/.](?P<d3>\d{{1,2}})(?!\d)"
    rf"|(?P<a4>\d{{1,2}})(?P<sep>[./-]){_S0}(?P<b4>\d{{1,2}})(?P=sep){_S0}(?P<y4>\d{{4}}|\d{{2}})(?![\d.:/-]\d|\d))"
)
_DIGIT = lazy(r"\d")
_LETTERS = lazy(r"[^\W\d_]+")
_WORD_AND_DAY = lazy(rf"(?<![^\W\d_])([^\W\d_]+)\.?{_S0}\d{{1,2}}(?![\d:])")
_SIGN = lazy(r"\d[-/.]")
_NUMBERS = lazy(_NUMERIC)
_CJK_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_CJK = (
    rf"(?:(?:(?P<era>令和|平成)?{_S0}(?P<y5>\d{{4}}|[〇零○一二三四五六七八九]{{4}}|\d{{1,2}}|元){_S0}年{_S0})?"
    rf"(?P<m5>{_CJK_NUMBER}){_S0}月{_S0}(?P<d5>{_CJK_NUMBER}){_S0}[日號号])"
    r"(?:[\s（(]{0,2}(?:星期|周|週)?(?P<w5>[一二三四五六日天月火水木金土])(?:曜日?)?[)）]|(?:星期|周|週)(?P<w6>[一二三四五六日天]))?"
)
_CJK_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_JAPANESE_WEEKDAYS = {"月": 0, "火": 1, "水": 2, "木": 3, "金": 4, "土": 5}


def _names(rows: object) -> dict[str, int]:
    found: dict[str, int] = {}
    for index, row in enumerate(rows if isinstance(rows, list) else []):
        for name in str(row).split():
            found.setdefault(name.replace("_", " "), index)
    return found


@lru_cache(maxsize=16)
def _reader(tag: str) -> _Reader:
    table = load_language(tag).table("dates")
    months, weekdays = _names(table.get("months")), _names(table.get("weekdays"))
    if tag != "en":
        english = load_language("en").table("dates")
        months = {**_names(english.get("months")), **months}
    month, day_name = either(months), either(weekdays)
    if not weekdays:
        day_name = "(?!)"
    article = either(_ARTICLES)
    link = either(["of", "de", "del", "den", "di", "do"])
    prefix = rf"(?:{article})\.?{_S1}|d['’]"
    year_tail = rf"(?:{_S0}(?:года|год|г\.?|roku|r\.|р\.|م\.?)(?!\w))?"

    def lead(name: str) -> str:
        return rf"(?:{prefix})?(?:(?P<{name}>{day_name})\.?,?{_S1}(?:(?:{article}){_S1})?)?"

    def month_name(name: str) -> str:
        return rf"(?P<{name}>{month})(?:{_S0}/{_S0}(?:{month}))?\.?"

    day_first = (
        lead("w1")
        + r"(?<!\d)(?<!\d[.:,])(?P<d1>\d{1,2})(?!\d)(?:st|nd|rd|th|er|ère|e|[ºª°o.]|-?го|:?[ae])?"
        + rf"{_S0}(?:{link})?{_S0}{month_name('m1')}"
        + rf"(?:{_S0},?{_S0}(?:(?:{link})[,\s]{{0,3}})?(?P<y1>\d{{4}})(?!\d){year_tail})?"
    )
    month_first = (
        lead("w2")
        + month_name("m2")
        + rf"{_S0}(?P<d2>\d{{1,2}})(?![\d:])(?:st|nd|rd|th)?(?:,?{_S0}(?P<y2>\d{{4}})(?!\d))?"
    )
    weekday_numeric = rf"(?:{prefix})?(?:(?P<w3>{day_name})\.?,?{_S1}(?:(?:{article}){_S1})?)?{_NUMERIC}"
    after = rf"(?:{_S0}\((?P<w7>{day_name})\.?\))?"
    return _Reader(
        forms=tuple(f"{form}{after}" for form in (day_first, month_first, weekday_numeric, _CJK)),
        month_year=rf"(?:(?:im|en|em|in|в|w){_S1})?(?P<m>{month})\.?{_S1}(?:(?:{link}){_S1})?(?P<y>\d{{4}})(?!\d)",
        months=months,
        month_words=frozenset(word for name in months for word in _LETTERS.findall(name)[:1]),
        month_ends=frozenset(word for name in months for word in _LETTERS.findall(name)[-1:]),
        weekdays=weekdays,
        month_first=table.get("order") == "mdy",
        ambiguous=table.get("order") not in ("dmy", "mdy", "ymd"),
    )


@lru_cache(maxsize=64)
def _compiled(form: str, unspaced: bool) -> re.Pattern[str]:
    """A form takes some 6 ms to compile, so only those that a text can have are."""
    before = r"(?:(?<!\w)|(?<=(?-i:[\u3040-\u30ff\u3400-\u9fff])))" if unspaced else r"(?<!\w)"
    return re.compile(before + form, re.IGNORECASE)


def _forms(text: str, reader: _Reader, *, begins: bool = False) -> list[str]:
    """The forms of date that a text can have: those in words need a digit and a month's name, those in numbers a sign
    between digits. With `begins`, the date is at the beginning of the text."""
    day_first, month_first, numeric, cjk = reader.forms
    possible = [cjk] if "月" in text else []  # before the month's name alone, which would leave the sign for day behind
    if _DIGIT.search(text):
        words = _LETTERS.findall(text.lower())
        if not reader.month_words.isdisjoint(words):
            possible.append(day_first)
            if not (begins and text[:1].isdigit()) and _has_month_first(text, words, reader):
                possible.append(month_first)
        if _SIGN.search(text) and _NUMBERS.search(text):
            possible.append(numeric)
    return possible


def _has_month_first(text: str, words: list[str], reader: _Reader) -> bool:
    """Whether a day may stand behind a month: a number does, or two months share one ("June/July 5")."""
    alone = reader.month_ends.isdisjoint(words) or reader.month_ends.isdisjoint(
        [match[1].lower() for match in _WORD_AND_DAY.finditer(text)]
    )
    return not alone or "/" in text or is_unspaced(text)


def parse_date_at(text: str, start: int, tag: str, country: str | None = None) -> DateFound | None:
    """The date that begins at `start`, with its weekday, or None."""
    reader = _reader(tag)
    unspaced = is_unspaced(text[max(0, start - 1) : start])
    for form in _forms(text[start : start + _LONGEST], reader, begins=True):
        match = _compiled(form, unspaced).match(text, start)
        if match:
            return _found(match, reader, country)
    return None


def parse_month_at(text: str, start: int, tag: str) -> DateFound | None:
    """A month with its year and no day that begins at `start` ("março de 2026"), or None."""
    reader = _reader(tag)
    match = _compiled(reader.month_year, unspaced=False).match(text, start)
    if match is None:
        return None
    month = reader.months.get(match["m"].lower())
    return DateFound(match.start(), match.end(), None if month is None else month + 1, year=int(match["y"]))


def find_dates(text: str, tag: str, country: str | None = None) -> Iterator[DateFound]:
    """All dates of a text, in order, not overlapping."""
    reader = _reader(tag)
    possible = _forms(text, reader)
    unspaced = bool(possible) and is_unspaced(text)
    forms = [_compiled(form, unspaced) for form in possible]
    nearest = [form.search(text) for form in forms]
    while True:
        found = [(match.start(), index) for index, match in enumerate(nearest) if match]
        if not found:
            return
        match = nearest[min(found)[1]]
        assert match is not None
        date = _found(match, reader, country)
        if date is not None:
            yield date
        nearest = [
            each if each is None or each.start() >= match.end() else form.search(text, match.end())
            for form, each in zip(forms, nearest, strict=True)
        ]


def _found(match: re.Match[str], reader: _Reader, country: str | None) -> DateFound | None:
    group = match.groupdict()
    weekday = _weekday(group, reader)
    if day := group.get("d1") or group.get("d2"):
        parts = _named(day, group.get("m1") or group.get("m2"), group.get("y1") or group.get("y2"), reader)
    elif year := group.get("y3"):
        parts = (int(year), int(group["m3"]), int(group["d3"]))
    elif first := group.get("a4"):
        parts = _numeric(first, group.get("b4"), group.get("y4"), reader, "dotted" if group["sep"] == "." else country)
    else:
        parts = _cjk(group)
    return _dated(match, parts, weekday)


def _dated(
    match: re.Match[str], parts: tuple[int | None, int | None, int | None], weekday: int | None
) -> DateFound | None:
    year, month, day = parts
    start, end = match.span()
    if month is None or day is None:
        return DateFound(start, end, year=year, weekday=weekday)
    if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        dt.date(year or 2000, month, day)  # a leap year, so that 29 February without a year passes
        date = dt.date(year, month, day) if year else None
    except ValueError:
        return DateFound(start, end, month, day, year, weekday, None, True)
    return DateFound(start, end, month, day, year, weekday, date)


def _weekday(group: dict[str, str | None], reader: _Reader) -> int | None:
    named = group.get("w1") or group.get("w2") or group.get("w3") or group.get("w7")
    if named:
        return reader.weekdays.get(named.lower())
    sign = group.get("w5") or group.get("w6")
    if not sign:
        return None
    return _JAPANESE_WEEKDAYS.get(sign, _CJK_WEEKDAYS.get(sign))


def _named(day: str, month: str | None, year: str | None, reader: _Reader) -> tuple[int | None, int | None, int | None]:
    index = reader.months.get((month or "").lower())
    return int(year) if year else None, None if index is None else index + 1, int(day)


def _numeric(
    first: str, second: str | None, year: str | None, reader: _Reader, country: str | None
) -> tuple[int | None, int | None, int | None]:
    """Day and month of `3/4/2026`: by the country's habit, else the language's; open where both could be.

    With full stops between (`country` is then "dotted") the day stands first everywhere.
    """
    left, right = int(first), int(second or 0)
    whole = int(year or 0)
    whole += 2000 if whole < 100 else 0
    if country == "dotted":
        return whole, right, left
    month_first = country in _MONTH_FIRST_COUNTRIES or (country is None and reader.month_first)
    if reader.ambiguous and country is None and left <= 12 and right <= 12 and left != right:
        return whole, None, None
    if left > 12:
        month_first = False
    elif right > 12:
        month_first = True
    return (whole, left, right) if month_first else (whole, right, left)


def _cjk(group: dict[str, str | None]) -> tuple[int | None, int | None, int | None]:
    return _cjk_year(group.get("era"), group.get("y5")), _cjk_number(group.get("m5")), _cjk_number(group.get("d5"))


def _cjk_year(era: str | None, written: str | None) -> int | None:
    if not written:
        return None
    year = 1 if written == "元" else int(written.translate(_CHINESE_DIGITS))
    if era:
        return year + (_REIWA if era == "令和" else _HEISEI)
    return year if year >= 100 else None


def _cjk_number(written: str | None) -> int:
    """A day or month in digits or in Chinese numerals up to 99."""
    text = written or "0"
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    digits = ones.translate(_CHINESE_DIGITS)
    if not ten:
        return int(digits) if digits.isdigit() else 0
    high = tens.translate(_CHINESE_DIGITS) or "1"
    return (int(high) if high.isdigit() else 0) * 10 + (int(digits) if digits.isdigit() else 0)
