"""Words, dates, moments and datelines in every language."""

from __future__ import annotations

import datetime as dt
import re
from zoneinfo import ZoneInfo

import pytest

from conftest import Make
from pressctl.languages.language import TAGS, load_language
from pressctl.release.release import KINDS
from pressctl.rendering.words import Words, direction_of

NINE = dt.datetime(2027, 1, 1, 9, 0, tzinfo=ZoneInfo("Europe/Copenhagen"))
OPTIONAL = {"first-day", "dateline-date", "dateline", "hour", "hour-minutes"}

MOMENTS = {
    "ar": "1 يناير 2027، الساعة 9:00 ص (كوبنهاغن، UTC+1)",
    "de": "1. Januar 2027, 09:00 Uhr (Kopenhagen, UTC+1)",
    "en": "January 1, 2027, 9:00\u202fAM (Copenhagen, UTC+1)",
    "es": "1 de enero de 2027 a las 9:00 (Copenhague, UTC+1)",
    "fr": "1er janvier 2027 à 9 h (Copenhague, UTC+1)",
    "it": "1 gennaio 2027, ore 09:00 (Copenaghen, UTC+1)",
    "ja": "2027年1月1日 9:00（コペンハーゲン、UTC+1）",
    "nl": "1 januari 2027, 09:00 uur (Kopenhagen, UTC+1)",
    "pl": "1 stycznia 2027, godz. 09:00 (Kopenhaga, UTC+1)",
    "pt": "1 de janeiro de 2027, 09:00 (Copenhague, UTC+1)",
    "ru": "1 января 2027 г., 09:00 (Копенгаген, UTC+1)",
    "sv": "1 januari 2027 kl. 09:00 (Köpenhamn, UTC+1)",
    "zh": "2027年1月1日 09:00（哥本哈根，UTC+1）",
}


@pytest.mark.parametrize("tag", [*TAGS, "und"])
def test_every_language_has_every_word(tag: str) -> None:
    table = load_language(tag).rendering
    english = load_language("en").rendering
    assert set(english) - OPTIONAL == set(table) - OPTIONAL
    assert list(table["kinds"]) == list(KINDS)
    for key, text in english.items():
        if isinstance(text, str):
            blanks = {part.partition("}")[0] for part in text.split("{")[1:]}
            assert blanks == {part.partition("}")[0] for part in table[key].split("{")[1:]}, key


@pytest.mark.parametrize("tag", TAGS)
def test_moments(tag: str) -> None:
    assert re.sub("[\u00a0\u202f]", " ", Words(tag).moment(NINE)) == MOMENTS[tag].replace("\u202f", " ")


@pytest.mark.parametrize(
    ("tag", "time"),
    [("de", "09:00\u00a0Uhr"), ("nl", "09:00\u00a0uur"), ("sv", "kl.\u00a009:00"), ("pl", "godz.\u00a009:00")],
)
def test_no_line_breaks_within_an_hour(tag: str, time: str) -> None:
    assert time in Words(tag).moment(NINE)
    assert "11:00" in Words(tag).span(NINE, NINE + dt.timedelta(hours=2))


def test_hours_in_french_are_those_of_its_guides() -> None:
    until = NINE + dt.timedelta(hours=2, minutes=5)
    assert Words("fr").span(NINE, until) == "1er janvier 2027, de 9\u00a0h à 11\u00a0h\u00a005 (Copenhague, UTC+1)"


@pytest.mark.parametrize(
    ("tag", "country", "kind", "moment", "locale"),
    [
        ("zh-TW", None, "新聞稿", "2027年1月1日 上午9:00（哥本哈根，UTC+1）", "zh_TW"),
        ("zh-HK", None, "新聞稿", "2027年1月1日 上午9:00（哥本哈根，UTC+1）", "zh_HK"),
        ("zh-Hant", None, "新聞稿", "2027年1月1日 上午9:00（哥本哈根，UTC+1）", "zh_TW"),
        ("zh", "TW", "新聞稿", "2027年1月1日 上午9:00（哥本哈根，UTC+1）", "zh_TW"),
        ("zh-Hans", "TW", "新闻稿", "2027年1月1日 09:00（哥本哈根，UTC+1）", "zh_CN"),
        ("zh", "FR", "新闻稿", "2027年1月1日 09:00（哥本哈根，UTC+1）", "zh_CN"),
        ("pt-BR", None, "Comunicado à imprensa", "1 de janeiro de 2027, 09:00 (Copenhague, UTC+1)", "pt_BR"),
        ("pt", "BR", "Comunicado à imprensa", "1 de janeiro de 2027, 09:00 (Copenhague, UTC+1)", "pt_BR"),
        ("es-MX", None, "Comunicado de prensa", "1 de enero de 2027 a las 9:00\u202fa.m. (Copenhague, UTC+1)", "es_MX"),
        ("es", "ES", "Nota de prensa", "1 de enero de 2027 a las 9:00 (Copenhague, UTC+1)", "es_ES"),
        ("pt", "PT", "Comunicado de imprensa", "1 de janeiro de 2027, 09:00 (Copenhaga, UTC+1)", "pt_PT"),
    ],
)
def test_words_as_the_script_and_the_country_write_them(
    tag: str, country: str | None, kind: str, moment: str, locale: str
) -> None:
    words = Words(tag, country)
    assert (words.kind("news"), words.moment(NINE), words.territory_locale) == (kind, moment, locale)


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("zh-TW", "繁體中文"),
        ("zh-CN", "简体中文"),
        ("zh", "中文"),
        ("pt-BR", "português (Brasil)"),
        ("fr-CH", "français"),
    ],
)
def test_what_a_language_calls_itself(tag: str, name: str) -> None:
    assert Words("en").language_name(tag) == name


@pytest.mark.parametrize(
    ("tag", "country", "date"),
    [
        ("en", "US", "January 12, 2027"),
        ("en", "GB", "12 January 2027"),
        ("en", "DK", "12 January 2027"),
        ("en-GB", None, "12 January 2027"),
        ("pt-BR", None, "12 de janeiro de 2027"),
        ("fr", "CH", "12 janvier 2027"),
        ("de", "AT", "12. Jänner 2027"),
        ("xx", "DE", "January 12, 2027"),
    ],
)
def test_dates_as_the_country_writes_them(tag: str, country: str | None, date: str) -> None:
    assert Words(tag, country).date(dt.date(2027, 1, 12)) == date


def test_a_range_names_each_date_once() -> None:
    words = Words("en", "GB")
    assert words.span(NINE, NINE + dt.timedelta(hours=2)) == "1 January 2027, 09:00 – 11:00 (Copenhagen, UTC+1)"
    assert words.span(NINE, NINE + dt.timedelta(days=1)) == (
        "1 January 2027, 09:00 (Copenhagen, UTC+1) – 2 January 2027, 09:00 (Copenhagen, UTC+1)"
    )


def test_a_zone_without_a_place_is_its_offset() -> None:
    zone = dt.timezone(dt.timedelta(hours=-3, minutes=-30))
    assert Words("en", "GB").zone(NINE.astimezone(zone)) == "UTC−3:30"
    assert Words("en", "GB").zone(NINE.astimezone(dt.UTC)) == "UTC"


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("{place}, {date:long} – ", "Minsk, le 1er mars 2026 – La salle"),
        ("{PLACE} ({wire}) - ", "MINSK (Sundhaven Wire) - La salle"),
        ("{place}, {region}, {date:iso} — ", "Minsk, 2026-03-01 — La salle"),
        ("{place} ({region}), {date:long} : ", "Minsk, le 1er mars 2026 : La salle"),
    ],
)
def test_the_dateline_in_house_style(make: Make, form: str, expected: str) -> None:
    from dataclasses import replace

    from rendering_samples import NEWSROOM

    made = make(
        "La salle a ouvert.",
        newsroom=replace(NEWSROOM, dateline={"": form}),
        language="fr",
        date="2026-03-01",
        dateline="{place: Minsk, wire: Sundhaven Wire}",
    )
    assert expected in (made.text or "")


def test_no_dateline_is_added_where_the_body_has_one(make: Make) -> None:
    made = make("SUNDHAVEN, 23 November 2026 – The hall opened.", dateline="Sundhaven")
    assert (made.text or "").count("23 November 2026 – ") == 1


def test_a_dateline_before_a_dash_brings_none_of_its_own(make: Make) -> None:
    made = make("\\- The hall opened.\n\nIt is open.", date="2026-11-23", dateline="Sundhaven")
    assert "Sundhaven, 23 November 2026 - The hall opened." in (made.text or "")
    assert "2026 </span>- The hall opened." in (made.page or "")


def test_words_in_another_language_than_the_release_say_so(make: Make) -> None:
    made = make(
        "Sali avattiin tänään.",
        title="Sali avataan",
        language="fi",
        kind="event",
        status="draft",
        embargo="2027-01-12T00:30+01:00",
        contacts='[{name: Aino Koski, phones: ["+358 40 123 4567", {label: Vaihde, number: "+358 9 123 4567"}]}]',
        event='{who: Aino Koski, when: "2026-11-30T10:00+02:00"}',
    )
    assert made.mail is not None
    for html in (made.page or "", made.mail.html):
        marked = re.findall(r'<[^>]* lang="en"[^>]*>(?:<time[^>]*>)?([^<]+)<', html)
        assert marked == [
            "Event",
            "Embargoed until 12 January 2027, 00:30 (Copenhagen, UTC+1)",
            "11 January 2027, 23:30 (London, UTC)",
            "11 January 2027, 18:30 (New York, UTC−5)",
            "DRAFT",
            "Not approved yet and not for publication.",
            "Who",
            "When",
            "30 November 2026, 10:00 (UTC+2)",
            "Media contact",
            "Tel.",
            "Downloads",
            *marked[12:],
        ]
        assert "23. marraskuuta 2026" in html


@pytest.mark.parametrize(
    ("tag", "direction"),
    [("he", "rtl"), ("fa", "rtl"), ("ar-MA", "rtl"), ("ur-PK", "rtl"), ("fi", "ltr"), ("xx", "ltr")],
)
def test_directions(tag: str, direction: str) -> None:
    assert Words(tag).direction == direction_of(tag) == direction


@pytest.mark.parametrize("tag", TAGS)
def test_a_language_is_called_as_its_speakers_call_it(tag: str) -> None:
    from babel import Locale

    assert Words("en").language_name(tag) == load_language(tag).name == Locale.parse(tag).get_language_name()
    assert Words("en").language_name("fi") == "suomi"
