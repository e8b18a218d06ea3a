"""Facts that some kinds of release give as a list: who, what, when, where; the statements of inside information."""

from __future__ import annotations

import datetime as dt

from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.reading.reading import Reading
from pressctl.release.release import EventEntry, Field
from pressctl.rendering.links import safe_address
from pressctl.rendering.moments import issue_moment, zone
from pressctl.rendering.tree import kept_together, one_line, without_scheme
from pressctl.rendering.words import Words

_KEYS = ("who", "what", "when", "where", "why")


def facts(reading: Reading, newsroom: Newsroom, words: Words) -> list[dict[str, str]]:
    """The list of a release: `label`, `text`, `href` ("" where it is no link), `iso` ("" where it is no time), and `lang`:
    the language of a text that is ours, where that is not the release's."""
    release = reading.release
    if release.kind == "inside-information":
        return _inside(reading, newsroom, words)
    if release.event is None:
        return []
    found = []
    for key in _KEYS:
        value = getattr(release.event, key)
        if key == "when":
            if release.event.when is not None:
                found.append(_when(release.event, newsroom, words))
        elif value is not None:
            found.append(_fact(words.word(key), value.value))
    link = _text(release.event.url)
    href = safe_address(link) if link else None
    if link:
        found.append(_fact(words.word("more"), without_scheme(link), href=href or ""))
    return found


def _fact(label: str, text: str, *, href: str = "", iso: str = "", lang: str = "") -> dict[str, str]:
    return {"label": label, "text": kept_together(one_line(text)), "href": href, "iso": iso, "lang": lang}


def _text(field: Field[str] | None) -> str:
    return field.value if field else ""


def local(moment: dt.datetime, newsroom: Newsroom) -> dt.datetime:
    """A moment in the newsroom's zone where that has the same offset, so that the place is named; else as it is."""
    home = moment.astimezone(zone(newsroom.timezone))
    return home if home.utcoffset() == moment.utcoffset() else moment


def _when(event: EventEntry, newsroom: Newsroom, words: Words) -> dict[str, str]:
    start = event.when.value if event.when else dt.datetime.min
    end = event.end.value if event.end else None
    if start.tzinfo is None:
        shown = f"{words.date(start.date())}, {words.time(start.replace(tzinfo=dt.UTC))}"  # as it is, in no zone
        return _fact(words.word("when"), shown, iso=start.isoformat(timespec="minutes"))
    here = local(start, newsroom)
    if end is not None and end.tzinfo is not None and end > start:
        text = words.span(here, end.astimezone(here.tzinfo))
    else:
        text = words.moment(here)
    return _fact(words.word("when"), text, iso=start.isoformat(timespec="minutes"), lang=words.marked)


def _inside(reading: Reading, newsroom: Newsroom, words: Words) -> list[dict[str, str]]:
    """The statements that Implementing Regulation (EU) 2016/1055, article 2, asks for: that the information is inside
    information, the issuer, the person notifying with their position, the subject, the date and time."""
    release = reading.release
    found = [_fact(words.kind("inside-information"), words.word("inside-statement"), lang=words.marked)]
    issuer = release.extra["x-issuer"].value if "x-issuer" in release.extra else newsroom.name
    if issuer:
        found.append(_fact(words.word("issuer"), issuer))
    notifier = _notifier(reading, newsroom)
    if notifier:
        found.append(_fact(words.word("notifier"), notifier))
    found.append(_fact(words.word("subject"), release.headline))
    moment = issue_moment(reading, newsroom)
    if moment is not None:
        text = words.moment(local(moment, newsroom))
        iso = moment.isoformat(timespec="minutes")
        found.append(_fact(words.word("disclosed"), text, iso=iso, lang=words.marked))
    return found


def _notifier(reading: Reading, newsroom: Newsroom) -> str:
    """The first spokesperson with title, else the first contact with role."""
    release = reading.release
    parts: list[str | None] = []
    if release.spokespeople:
        entry = release.spokespeople[0]
        person = newsroom.people.get(entry.id.value) if entry.id else None
        if person:
            parts = [person.name, in_language(person.title, release.language)]
        elif entry.name:
            parts = [entry.name.value, _text(entry.title)]
    elif release.contacts:
        contact_entry = release.contacts[0]
        contact = newsroom.contacts.get(contact_entry.id.value) if contact_entry.id else None
        if contact:
            parts = [contact.name, in_language(contact.role, release.language)]
        elif contact_entry.name:
            parts = [contact_entry.name.value, _text(contact_entry.role)]
    return ", ".join(part for part in parts if part)
