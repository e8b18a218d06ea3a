"""Embargo lines in their places, and the state of an embargo. The wording of each language: tests/languages."""

from __future__ import annotations

import datetime as dt

import pytest

from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.embargo import embargo_state
from pressctl.reading.read import read_release
from pressctl.reading.reading import Reading
from pressctl.release.parse import parse_plain, parse_release
from pressctl.source import source_from_text
from pressctl.spans import Span

BEFORE = dt.datetime(2026, 3, 12, 8, 59, tzinfo=dt.UTC)
AFTER = dt.datetime(2026, 3, 12, 9, 0, tzinfo=dt.UTC)
LINE = "EMBARGOED UNTIL 10:00 CET, 12 March 2026"  # 09:00 UTC


def reading(front: str, body: str) -> Reading:
    text = f"---\ntitle: The lock\nlanguage: en\n{front}---\n\n{body}\n\nThe lock opened.\n"
    return read_release(parse_release(source_from_text(text), Newsroom()))


def state(front: str, body: str, now: dt.datetime | None) -> str:
    read = reading(front, body)
    return embargo_state(read.release, read, now)


@pytest.mark.parametrize(
    ("front", "body", "before", "after", "without_clock"),
    [
        ("", "Text.", "", "", ""),
        ("", LINE, "future", "past", "future"),
        ("embargo: 2026-03-12T10:00+01:00\n", "Text.", "future", "past", "future"),
        ("embargo: 2026-03-12T10:00+01:00\n", LINE, "future", "past", "future"),
        ("embargo: 2026-03-12\n", "Text.", "unclear", "unclear", "future"),
        ("embargo: soon\n", "Text.", "unclear", "unclear", "future"),
        ("", "EMBARGOED UNTIL 12 March 2026", "unclear", "unclear", "future"),
        ("", "EMBARGO", "unclear", "unclear", "future"),
        ("", "Embargoed copies are available from the press desk.", "", "", ""),
        ("", "For immediate release", "", "", ""),
        ("embargo: 2026-03-12T10:00+01:00\n", "EMBARGO: 12 March 2026, 10:00", "future", "past", "future"),
        ("embargo: 2026-03-12T10:00+01:00\n", "EMBARGO: 12 March 2026", "future", "past", "future"),
        ("embargo: 2026-03-12T10:00+01:00\n", "EMBARGO: 13 March 2026, 10:00", "future", "unclear", "future"),
        ("embargo: 2026-03-12T10:00+01:00\n", "EMBARGO: 31 June 2026", "future", "unclear", "future"),
        ("embargo: 2020-03-12T10:00+01:00\n", LINE, "future", "past", "future"),
    ],
)
def test_state_before_and_after_the_hour_and_without_a_clock(
    front: str, body: str, before: str, after: str, without_clock: str
) -> None:
    assert (state(front, body, BEFORE), state(front, body, AFTER), state(front, body, None)) == (
        before,
        after,
        without_clock,
    )


def test_the_later_of_two_hours_that_do_not_agree_holds() -> None:
    assert state("", "EMBARGO: 12 March 2026, 10:00 CET / 11:00 GMT", AFTER) == "future"


def test_a_line_has_its_place_its_words_and_its_moments() -> None:
    text = f"---\ntitle: The lock\nlanguage: en\n---\n\n**{LINE}**\n\nThe lock opened.\n"
    read = read_release(parse_release(source_from_text(text), Newsroom()))
    (line,) = read.embargo_lines
    start = text.index(LINE)
    assert (line.raw, line.span, line.cue, line.block) == (LINE, Span(start, start + len(LINE)), "EMBARGOED UNTIL", 0)
    (instant,) = line.instants
    assert (instant.raw, instant.zone, instant.date, instant.time) == (
        "10:00 CET, 12 March 2026",
        "CET",
        dt.date(2026, 3, 12),
        dt.time(10),
    )
    assert line.until == dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC)


def test_the_year_comes_from_the_release_where_the_line_has_none() -> None:
    (line,) = reading("date: 2025-12-30\n", "EMBARGO: 2 January, 10:00 GMT").embargo_lines
    assert line.until == dt.datetime(2026, 1, 2, 10, tzinfo=dt.UTC)
    (line,) = reading("", "EMBARGO: 2 January, 10:00 GMT").embargo_lines
    assert [instant.unclear for instant in line.instants] == ["no-date"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_moment_may_stand_in_the_next_line(gap: str) -> None:
    (line,) = reading("", f"EMBARGOED UNTIL:{gap}12 March 2026, 10:00 CET").embargo_lines
    assert line.until == dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC)


def test_a_zone_follows_the_clocks_of_its_place() -> None:
    (winter,) = reading("", "EMBARGO: 10:00 London time, 12 March 2026").embargo_lines
    (summer,) = reading("", "EMBARGO: 10:00 London time, 12 June 2026").embargo_lines
    assert winter.until == dt.datetime(2026, 3, 12, 10, tzinfo=dt.UTC)
    assert summer.until == dt.datetime(2026, 6, 12, 9, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("written", "hour"),
    [
        ("10:00 UTC", 10),
        ("10.00 UTC", 10),
        ("10 a.m. UTC", 10),
        ("10am UTC", 10),
        ("12 noon UTC", 12),
        ("12 a.m. UTC", 0),
        ("12 p.m. UTC", 12),
        ("10pm UTC", 22),
        ("1000 hrs UTC", 10),
        ("10:00 +00:00", 10),
        ("10:00Z", 10),
        ("10:00 UTC+0", 10),
        ("12:00 (UTC+2)", 10),
        ("10:00:00 UTC", 10),
        ("10:00 GMT", 10),
    ],
)
def test_hours_as_people_write_them(written: str, hour: int) -> None:
    (line,) = reading("", f"EMBARGOED UNTIL {written}, 12 March 2026").embargo_lines
    assert [instant.at for instant in line.instants] == [dt.datetime(2026, 3, 12, hour, tzinfo=dt.UTC)]


def test_24_hours_is_the_next_day() -> None:
    (line,) = reading("", "EMBARGOED UNTIL 24:00 UTC, 12 March 2026").embargo_lines
    assert line.until == dt.datetime(2026, 3, 13, tzinfo=dt.UTC)


def test_an_embargo_line_before_the_headline_of_a_plain_text() -> None:
    text = f"{LINE}\n\nThe lock opens\n\nThe Harbour League opened its lock.\n"
    read = read_release(parse_plain(source_from_text(text), "en"))
    assert [line.raw for line in read.embargo_lines] == [LINE]


def test_a_line_that_embargoes_and_one_that_does_not() -> None:
    read = reading("", f"FOR IMMEDIATE RELEASE\n\n{LINE}")
    assert ([line.raw for line in read.release_lines], [line.raw for line in read.embargo_lines]) == (
        ["FOR IMMEDIATE RELEASE"],
        [LINE],
    )


@pytest.mark.parametrize(
    "written", ["2026-03-12T10:00+01:00", "2026-03-12T09:00:00+00:00", "2026-03-12T09:00Z", "2026-03-12 10:00 +01:00"]
)
def test_moments_of_iso_8601(written: str) -> None:
    (line,) = reading("", f"EMBARGOED UNTIL {written}").embargo_lines
    assert [instant.at for instant in line.instants] == [dt.datetime(2026, 3, 12, 9, tzinfo=dt.UTC)]
