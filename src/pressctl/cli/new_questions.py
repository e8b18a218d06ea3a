"""What `new` asks on a terminal: whatever the options did not say, with the newsroom's own choices."""

from __future__ import annotations

from typing import Protocol

from pressctl.cli.asking import ask, choose
from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.release.release import KINDS
from pressctl.scaffold.dates import Calendar, read_day, read_moment
from pressctl.scaffold.draft import speaking

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


def ask_for_missing(asked: Asked, newsroom: Newsroom, calendar: Calendar, zone: str | None) -> None:
    """Ask for what is missing."""
    from pressctl.newsroom.checks import language_tag

    if asked.title is None:
        asked.title = ask("Headline (Enter to write it later)", str) or None
    if asked.kind is None:
        asked.kind = choose("Kind", [(kind, "") for kind in KINDS], "news")
    if asked.language is None:
        asked.language = ask("Language", lambda typed: language_tag(typed) or newsroom.language, newsroom.language)
    if asked.date is None:
        day = ask("Day of issue", lambda typed: read_day(typed, calendar), calendar.today.isoformat())
        asked.date = day.isoformat()
    if asked.embargo is None:
        moment = ask(
            "Embargo, date and time (Enter for none)", lambda typed: typed and read_moment(typed, calendar, zone)
        )
        asked.embargo = moment.isoformat(timespec="minutes") if moment else None
    _ask_for_people(asked, newsroom, asked.date)
    if in_language(newsroom.place, asked.language) is None and asked.kind not in _WITHOUT_SPEAKER:
        asked.place = ask("Place for the dateline (Enter to write it later)", str) or None


def _ask_for_people(asked: Asked, newsroom: Newsroom, date: str) -> None:
    import datetime as dt

    language = asked.language or newsroom.language
    people = speaking(newsroom.people, dt.date.fromisoformat(date))
    if not asked.spokespeople and len(people) > 1 and asked.kind not in _WITHOUT_SPEAKER:
        choices = [(person.id, f"{person.name}, {in_language(person.title, language, '')}") for person in people]
        asked.spokespeople = (choose("Who is quoted", choices, people[0].id),)
    if not asked.contacts and len(newsroom.contacts) > 1:
        contacts = [(contact.id, contact.name or "") for contact in newsroom.contacts.values()]
        asked.contacts = (choose("Press contact", contacts, contacts[0][0]),)
