import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.errors import UsageError
from pressctl.scaffold.dates import Calendar
from pressctl.scaffold.moments import read_moment

WEDNESDAY = dt.date(2026, 11, 25)
FRENCH = Calendar(WEDNESDAY, ("fr", "en"), "FR")
ENGLISH = Calendar(WEDNESDAY, ("en",))


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026-03-12 09:00", "2026-03-12T09:00:00+01:00"),
        ("2026-07-12T09:00", "2026-07-12T09:00:00+02:00"),
        ("2026-03-12T09:00+03:00", "2026-03-12T09:00:00+03:00"),
        ("2026-03-12T09:00:00Z", "2026-03-12T09:00:00+00:00"),
        ("12 mars 2027 à 9h30", "2027-03-12T09:30:00+01:00"),
        ("9h demain", "2026-11-26T09:00:00+01:00"),
        ("demain à 9", "2026-11-26T09:00:00+01:00"),
        ("demain midi", "2026-11-26T12:00:00+01:00"),
        ("5 juin 2027 à 9 heures, heure de Londres", "2027-06-05T09:00:00+01:00"),
        ("morgen um 9.30 Uhr", "2026-11-26T09:30:00+01:00"),
        ("5 June 2027, 9.30am BST", "2027-06-05T09:30:00+01:00"),
        ("09:00 on 5 June 2027", "2027-06-05T09:00:00+02:00"),
        ("Monday at 9 o'clock", "2026-11-30T09:00:00+01:00"),
        ("5/6 24:00", "2027-06-06T00:00:00+02:00"),
        ("2027-06-05T09:00:00.000Z", "2027-06-05T09:00:00+00:00"),
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
        ("2026-03-12", "“2026-03-12” has no hour."),
        ("demain", "“demain” has no hour."),
        ("9am", "“9am” has an hour, but no day that could be read."),
        ("9h et 10h demain", "“9h et 10h demain” has an hour, but no day that could be read."),
        ("bientôt", "“bientôt” is not a date with a time."),
        ("", "“” is not a date with a time."),
        ("demain minuit", "Midnight belongs to two days."),
        ("vendredi 13 mars 2027 9h", "“vendredi 13 mars 2027” is on another day of the week."),
        ("2026-03-12 25:00", "“2026-03-12 25:00” has no possible time."),
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


@given(st.one_of(st.text(max_size=120), st.from_regex(r"[0-9:+\-. /TZahpm]{0,40}", fullmatch=True)))
def test_anything_is_a_moment_or_an_error(typed: str) -> None:
    with contextlib.suppress(UsageError):
        assert read_moment(typed, FRENCH, "Europe/Paris").utcoffset() is not None
