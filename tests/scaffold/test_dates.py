import datetime as dt

import pytest

from pressctl.errors import UsageError
from pressctl.scaffold.dates import Calendar, read_day, read_moment, today

WEDNESDAY = dt.date(2026, 11, 25)
FRENCH = Calendar(WEDNESDAY, ("fr", "en"), "FR")
ENGLISH = Calendar(WEDNESDAY, ("en",))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-03-12", "2026-03-12"),
        ("2026-3-1", "2026-03-01"),
        ("today", "2026-11-25"),
        ("Demain", "2026-11-26"),
        ("lundi", "2026-11-30"),
        ("wednesday", "2026-12-02"),
        ("+3", "2026-11-28"),
        ("12 mars", "2027-03-12"),
        ("26 November", "2026-11-26"),
        ("le 1er mars 2027", "2027-03-01"),
        ("12/3/2027", "2027-03-12"),
        ("12.03.2027", "2027-03-12"),
        ("  March  12,  2027 ", "2027-03-12"),
        ("29 février", "2028-02-29"),
    ],
)
def test_days_as_people_type_them(typed: str, day: str) -> None:
    assert read_day(typed, FRENCH).isoformat() == day


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-02-30", "There is no day 2026-02-30. Check month and day."),
        ("31 June 2027", "There is no day 31 June 2027. Check month and day."),
        ("3/4/2027", "“3/4/2027” could be two different days. Write it like 2026-03-12, or 12 March 2026."),
        ("soon", "“soon” is not a day. Write it like 2026-03-12, or 12 March 2026."),
        ("", "“” is not a day. Write it like 2026-03-12, or 12 March 2026."),
    ],
)
def test_what_is_no_day(typed: str, said: str) -> None:
    with pytest.raises(UsageError) as error:
        read_day(typed, ENGLISH)
    assert str(error.value) == said


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026-03-12 09:00", "2026-03-12T09:00:00+01:00"),
        ("2026-07-12T09:00", "2026-07-12T09:00:00+02:00"),
        ("2026-03-12T09:00+03:00", "2026-03-12T09:00:00+03:00"),
        ("2026-03-12T09:00:00Z", "2026-03-12T09:00:00+00:00"),
        ("12 mars 2027 à 9h30", "2027-03-12T09:30:00+01:00"),
        ("demain 9h", "2026-11-26T09:00:00+01:00"),
        ("March 12, 2027 at 9 am", "2027-03-12T09:00:00+01:00"),
        ("March 12, 2027, 12:15 p.m.", "2027-03-12T12:15:00+01:00"),
        ("2027-01-01 9:00 Africa/Nairobi", "2027-01-01T09:00:00+03:00"),
        ("2027-10-31 02:30 +01:00", "2027-10-31T02:30:00+01:00"),
        ("2027-01-01 9:00 -0530", "2027-01-01T09:00:00-05:30"),
    ],
)
def test_moments_as_people_type_them(typed: str, moment: str) -> None:
    assert read_moment(typed, FRENCH, "Europe/Paris").isoformat() == moment


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-03-12", "“2026-03-12” is not a date with a time."),
        ("2026-03-12 25:00", "“2026-03-12 25:00” has no possible time."),
        ("2026-03-12 13 pm", "“2026-03-12 13 pm” has no possible time."),
        ("2026-03-12 9:00 Mars/Olympus", "“Mars/Olympus” is not a time zone."),
        ("2026-03-12 9:00 +99:99", "No place on earth is +99:99 from UTC."),
        ("2027-03-28 02:30", "The clocks change at “2027-03-28 02:30” in Europe/Paris."),
        ("2027-10-31 02:30", "The clocks change at “2027-10-31 02:30” in Europe/Paris."),
        ("x" * 200, f"“{'x' * 100}” is not a date with a time."),
    ],
)
def test_what_is_no_moment(typed: str, said: str) -> None:
    with pytest.raises(UsageError) as error:
        read_moment(typed, FRENCH, "Europe/Paris")
    assert error.value.message == said


def test_without_a_newsroom_an_offset_is_asked_for() -> None:
    with pytest.raises(UsageError, match="does not say in which time zone"):
        read_moment("2026-03-12 09:00", ENGLISH, None)


def test_today_depends_on_the_place() -> None:
    now = dt.datetime(2026, 3, 12, 23, 30, tzinfo=dt.UTC)
    assert today("Europe/Minsk", now) == dt.date(2026, 3, 13)
    assert today("America/New_York", now) == dt.date(2026, 3, 12)
