import contextlib
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pressctl.errors import UsageError
from pressctl.languages.language import TAGS, load_language
from pressctl.scaffold.dates import Calendar, read_day, today

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
        ("20270312", "2027-03-12"),
        ("12/3", "2027-03-12"),
        ("26.11.", "2026-11-26"),
        ("29/2", "2028-02-29"),
        ("vendredi 12 mars 2027", "2027-03-12"),
        ("on Monday", "2026-11-30"),
        ("après-demain", "2026-11-27"),
        ("day after tomorrow", "2026-11-27"),
        ("morgen", "2026-11-26"),  # a language that is neither the newsroom's nor the interface's
        ("5. Juni 2027", "2027-06-05"),
        ("+0", "2026-11-25"),
    ],
)
def test_days_as_people_type_them(typed: str, day: str) -> None:
    assert read_day(typed, FRENCH).isoformat() == day


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2026-02-30", "There is no day 2026-02-30. Check month and day."),
        ("31 June 2027", "There is no day 31 June 2027. Check month and day."),
        (
            "3/4/2027",
            "“3/4/2027” could be two different days. Write it like 2026-03-12, 12 March 2026, tomorrow or Monday.",
        ),
        ("soon", "“soon” is not a day. Write it like 2026-03-12, 12 March 2026, tomorrow or Monday."),
        ("31/4", "There is no day 31/4. Check month and day."),
        ("Friday 13 March 2027", "“Friday 13 March 2027” is on another day of the week. Check the day."),
        ("20270230", "There is no day 20270230. Check month and day."),
        ("2027-0305", "“2027-0305” is not a day. Write it like 2026-03-12, 12 March 2026, tomorrow or Monday."),
        ("next Monday", "“next Monday” is not a day. Write it like 2026-03-12, 12 March 2026, tomorrow or Monday."),
        ("", "“” is not a day. Write it like 2026-03-12, 12 March 2026, tomorrow or Monday."),
    ],
)
def test_what_is_no_day(typed: str, said: str) -> None:
    with pytest.raises(UsageError) as error:
        read_day(typed, ENGLISH)
    assert str(error.value) == said


def test_today_depends_on_the_place() -> None:
    now = dt.datetime(2026, 3, 12, 23, 30, tzinfo=dt.UTC)
    assert today("Europe/Minsk", now) == dt.date(2026, 3, 13)
    assert today("America/New_York", now) == dt.date(2026, 3, 12)


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_has_words_for_the_days_to_come(tag: str) -> None:
    calendar = Calendar(WEDNESDAY, (tag,))
    words = load_language(tag).scaffold
    days = {key: {read_day(word, calendar) for word in words[key]} for key in ("today", "tomorrow", "after-tomorrow")}
    assert days == {
        "today": {WEDNESDAY},
        "tomorrow": {WEDNESDAY + dt.timedelta(days=1)},
        "after-tomorrow": {WEDNESDAY + dt.timedelta(days=2)},
    }
    weekday = str(load_language(tag).table("dates")["weekdays"][0]).split()[0]
    assert {read_day(f"{word} {weekday}", calendar) for word in words["around"]} == {dt.date(2026, 11, 30)}


@given(st.text(max_size=120))
def test_anything_is_a_day_or_an_error(typed: str) -> None:
    with contextlib.suppress(UsageError):
        assert isinstance(read_day(typed, FRENCH), dt.date)
