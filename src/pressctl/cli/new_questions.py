"""What `new` asks on a terminal: whatever the options did not say, with the newsroom's own choices."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from pressctl.cli.asking import ask, choose
from pressctl.cli.console import note
from pressctl.cli.voice import Voice
from pressctl.errors import UsageError
from pressctl.languages.tags import spoken_tag, tag_hint
from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.release.release import KINDS
from pressctl.scaffold.dates import Calendar, read_day
from pressctl.scaffold.draft import speaking
from pressctl.scaffold.moments import read_moment

_WITHOUT_SPEAKER = frozenset({"advisory", "event"})


class Asked(Protocol):
    """What is known of the release so far; the answers go into it."""

    title: str | None
    kind: str | None
    language: str | None
    date: str | None
    embargo: str | None
    contacts: tuple[str, ...]
    spokespeople: tuple[str, ...]
    place: str | None


def ask_for_missing(asked: Asked, newsroom: Newsroom, calendar: Calendar, zone: str | None, say: Voice) -> None:
    """Ask for what is missing."""
    if asked.title is None:
        asked.title = ask(say, say("Headline (Enter to write it later)"), str) or None
    if asked.kind is None:
        asked.kind = choose(say, say("Kind"), [(kind, _meaning(kind, say)) for kind in KINDS], "news")
    if asked.language is None:
        asked.language = ask(say, say("Language"), read_language, newsroom.language)
    _ask_for_times(asked, calendar, zone, say)
    _ask_for_people(asked, newsroom, asked.date or calendar.today.isoformat(), say)
    if in_language(newsroom.place, asked.language) is None and asked.kind not in _WITHOUT_SPEAKER:
        asked.place = ask(say, say("Place for the dateline (Enter to write it later)"), str) or None


def read_language(typed: str) -> str:
    """A language by its tag or its name. Raises UsageError."""
    tag = spoken_tag(typed)
    if tag is None:
        raise UsageError(f"“{typed}” is not a language.", help=tag_hint(typed))
    return tag


def _ask_for_times(asked: Asked, calendar: Calendar, zone: str | None, say: Voice) -> None:
    """Day and embargo; what was understood is said, since people type dates in many ways."""
    if asked.date is None:
        today = calendar.today.isoformat()
        day = ask(say, say("Day of issue"), lambda typed: read_day(typed, calendar), today)
        asked.date = day.isoformat()
        if day != calendar.today:
            note(f"  = {_day_in_words(day, say)}")
    if asked.embargo is None:
        moment = ask(
            say,
            say("Embargo, day and hour (Enter for none)"),
            lambda typed: read_moment(typed, calendar, zone) if typed else None,
        )
        asked.embargo = moment.isoformat(timespec="minutes") if moment else None
        if moment:
            note(f"  = {_day_in_words(moment.date(), say)}, {moment:%H:%M} ({moment.tzname()})")


def _day_in_words(day: dt.date, say: Voice) -> str:
    from babel.dates import format_date

    return str(format_date(day, "full", locale="en_GB" if say.language == "en" else say.language))


def _ask_for_people(asked: Asked, newsroom: Newsroom, date: str, say: Voice) -> None:
    language = asked.language or newsroom.language
    people = speaking(newsroom.people, dt.date.fromisoformat(date))
    if not asked.spokespeople and len(people) > 1 and asked.kind not in _WITHOUT_SPEAKER:
        choices = [
            (person.id, ", ".join(filter(None, (person.name, in_language(person.title, language)))))
            for person in people
        ]
        asked.spokespeople = (choose(say, say("Who is quoted"), choices, people[0].id),)
    if not asked.contacts and len(newsroom.contacts) > 1:
        contacts = [(contact.id, contact.name or "") for contact in newsroom.contacts.values()]
        asked.contacts = (choose(say, say("Press contact"), contacts, contacts[0][0]),)


def _meaning(kind: str, say: Voice) -> str:
    meanings = {
        "news": say("an announcement"),
        "advisory": say("an invitation to journalists"),
        "statement": say("what somebody declares, word for word"),
        "appointment": say("somebody takes up a post"),
        "event": say("an event for the public"),
        "report": say("figures or findings"),
        "speech": say("the text of a speech"),
        "correction": say("mends a release that went out"),
        "inside-information": say("what the market abuse regulation obliges to publish"),
    }
    return meanings.get(kind, "")
