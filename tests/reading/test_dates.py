from __future__ import annotations

import datetime as dt

import pytest
from babel import Locale

from pressctl.languages.language import TAGS, load_language
from pressctl.reading.dates import DateFound, find_dates, parse_date_at, parse_month_at

DAY = dt.date(2026, 3, 12)


def rows(tag: str, key: str) -> list[list[str]]:
    table = load_language(tag).table("dates")
    return [[name.replace("_", " ") for name in row.split()] for row in table[key]]


@pytest.mark.parametrize("tag", TAGS)
def test_month_names_are_those_of_cldr(tag: str) -> None:
    locale = Locale(tag)
    contexts = [("format", "wide"), ("format", "abbreviated")]
    if tag in ("ru", "pl"):  # whose names alone differ from those in a date
        contexts.append(("stand-alone", "wide"))
    for index, names in enumerate(rows(tag, "months"), start=1):
        for context, width in contexts:
            assert str(locale.months[context][width][index]).lower().rstrip(".") in names


@pytest.mark.parametrize("tag", TAGS)
def test_weekday_names_are_those_of_cldr(tag: str) -> None:
    locale = Locale(tag)
    for index, names in enumerate(rows(tag, "weekdays")):
        for width in ("wide", "abbreviated"):
            assert str(locale.days["format"][width][index]).lower().rstrip(".") in names or tag == "ar"
    assert len(rows(tag, "weekdays")) == 7


@pytest.mark.parametrize("tag", TAGS)
def test_no_name_stands_for_two_months(tag: str) -> None:
    names = [name for row in rows(tag, "months") for name in row]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "12 March 2026"),
        ("en", "12th of March 2026"),
        ("en", "March 12, 2026"),
        ("en", "Mar. 12 2026"),
        ("en", "Thursday, March 12th, 2026"),
        ("en", "March  12, 2026"),
        ("en", "2026-03-12"),
        ("fr", "jeudi 12 mars 2026"),
        ("fr", "le 12 mars 2026"),
        ("es", "12 de marzo de 2026"),
        ("es", "12 de Marzo, 2026"),
        ("es", "12 de marzo de, 2026"),
        ("pt", "12 de março de 2026"),
        ("it", "12 marzo 2026"),
        ("de", "Donnerstag, 12. März 2026"),
        ("de", "am Donnerstag, dem 12. März 2026"),
        ("de", "12.03.2026"),
        ("de", "12. März, 2026"),
        ("nl", "donderdag 12 maart 2026"),
        ("sv", "den 12 mars 2026"),
        ("ru", "12 марта 2026 г."),
        ("pl", "12 marca 2026 r."),
        ("ar", "١٢ آذار/مارس ٢٠٢٦"),
        ("ja", "2026 年 3 月 12 日（木）"),
        ("ja", "令和8年3月12日"),
        ("zh", "二〇二六年三月十二日"),
        ("zh", "2026年3月12日星期四"),
        ("fr", "12 March 2026"),
    ],
)
def test_one_day_in_many_forms(tag: str, text: str) -> None:
    found = parse_date_at(text, 0, tag)
    assert found is not None
    assert (found.date, found.start, found.end, found.impossible) == (DAY, 0, len(text), False)


def test_first_of_the_month_as_languages_write_it() -> None:
    day = dt.date(2026, 3, 1)
    for tag, text in (
        ("fr", "1er mars 2026"),
        ("it", "1° marzo 2026"),
        ("pt", "1º de março de 2026"),
        ("en", "1st March 2026"),
    ):
        found = parse_date_at(text, 0, tag)
        assert found is not None
        assert found.date == day


@pytest.mark.parametrize(
    ("tag", "country", "text", "date"),
    [
        ("fr", None, "03/12/2026", dt.date(2026, 12, 3)),
        ("en", "GB", "03/12/2026", dt.date(2026, 12, 3)),
        ("en", "US", "03/12/2026", dt.date(2026, 3, 12)),
        ("en", None, "03/12/2026", None),
        ("en", None, "03/13/2026", dt.date(2026, 3, 13)),
        ("en", "US", "13/03/2026", dt.date(2026, 3, 13)),
        ("en", None, "03/03/2026", dt.date(2026, 3, 3)),
        ("en", "US", "12.03.2026", dt.date(2026, 3, 12)),
    ],
)
def test_numbers_alone_follow_the_country_and_are_open_without_one(
    tag: str, country: str | None, text: str, date: dt.date | None
) -> None:
    found = parse_date_at(text, 0, tag, country)
    assert found is not None
    assert (found.date, found.impossible) == (date, False)


@pytest.mark.parametrize("text", ["31 June 2026", "February 29, 2026", "2026-13-01", "0 March 2026", "12.14.2026"])
def test_days_that_no_calendar_has_are_flagged(text: str) -> None:
    found = parse_date_at(text, 0, "en", "GB")
    assert found is not None
    assert (found.date, found.impossible) == (None, True)


def test_the_29th_of_february_without_a_year_is_possible() -> None:
    assert parse_date_at("29 February", 0, "en") == DateFound(0, 11, 2, 29)


def test_weekdays_count_from_monday() -> None:
    found = parse_date_at("Friday, 13 March 2026", 0, "en")
    assert found is not None
    assert (found.weekday, found.date) == (4, dt.date(2026, 3, 13))


@pytest.mark.parametrize(
    "text", ["March 2026", "12 people", "May we ask", "version 1.2.3.4", "03/2026", "12 marching bands"]
)
def test_what_is_no_date(text: str) -> None:
    assert list(find_dates(text, "en")) == []


def test_all_dates_of_a_text_in_order() -> None:
    text = "Between 1 March 2026 and March 12, 2026, see 2026-04-01."
    found = [(text[date.start : date.end], date.date) for date in find_dates(text, "en")]
    assert found == [
        ("1 March 2026", dt.date(2026, 3, 1)),
        ("March 12, 2026", DAY),
        ("2026-04-01", dt.date(2026, 4, 1)),
    ]


def test_a_month_with_its_year() -> None:
    assert parse_month_at("março de 2026 –", 0, "pt") == DateFound(0, 13, 3, year=2026)
    assert parse_month_at("12 de março de 2026", 0, "pt") is None
