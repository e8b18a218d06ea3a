"""The people whom a release may quote: pressctl.toml's people and the release's own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from pressctl.newsroom.newsroom import Person, in_language
from pressctl.record import record
from pressctl.rules.names import name_words, near_miss, same_person
from pressctl.rules.rule import Subject


@record
class Known:
    """A person of the directory. `names` are the name and its aliases, `title` the one in the release's language,
    `foreign` those in other languages."""

    names: tuple[str, ...]
    title: str | None = None
    organisation: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    spokesperson: bool = True
    foreign: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name as the directory writes it."""
        return self.names[0]


def directory(subject: Subject) -> tuple[Known, ...]:
    """Everybody who may be quoted, press contacts last; empty where neither newsroom nor release names anybody.

    A press contact who speaks is known, but contacts alone make no directory.
    """
    return subject.once("directory", lambda: _everybody(subject))


def _everybody(subject: Subject) -> tuple[Known, ...]:
    people = tuple(_people(subject))
    return (*people, *_contacts(subject)) if people else ()


def _people(subject: Subject) -> Iterator[Known]:
    language, release = subject.release.language, subject.release
    for person in subject.newsroom.people.values():
        yield from_person(person, language)
    for entry in release.spokespeople:
        if entry.name:
            yield Known((entry.name.value,), entry.title.value if entry.title else None)


def from_person(person: Person, language: str) -> Known:
    """A person of pressctl.toml as known in a language."""
    title = in_language(person.title, language)
    foreign = tuple(each for each in person.title.values() if each != title)
    names = (person.name, *person.aliases)
    return Known(names, title, person.organisation, person.since, person.until, foreign=foreign)


def _contacts(subject: Subject) -> Iterator[Known]:
    for contact in subject.newsroom.contacts.values():
        if contact.name:
            yield Known((contact.name,), spokesperson=False)
    for entry in subject.release.contacts:
        if entry.name:
            yield Known((entry.name.value,), spokesperson=False)
    for read in subject.reading.contacts:
        if read.name:
            yield Known((read.name,), spokesperson=False)


def find(name: str, people: tuple[Known, ...]) -> Known | None:
    """The person whom a name means, or None."""
    return next((known for known in people if any(same_person(name, each) for each in known.names)), None)


def find_near(name: str, people: tuple[Known, ...]) -> Known | None:
    """The one person whose name is nearly this one; None where there is none, or more than one."""
    near = [known for known in people if any(near_miss(name, each) for each in known.names)]
    return near[0] if len({name_words(known.name) for known in near}) == 1 else None
