"""The phones and addresses of a release's contacts, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pressctl.newsroom.newsroom import Contact
from pressctl.release.release import Field
from pressctl.rules.rule import Subject
from pressctl.spans import Span


@dataclass(frozen=True, slots=True)
class Given:
    """A phone or address as written, and where a finding about it points: its place, or the id that names it.

    `label` is a phone's own label; `directory` is true where it stands in pressctl.toml.
    """

    text: str
    span: Span
    label: str | None = None
    directory: bool = False


def phones(subject: Subject) -> Iterator[Given]:
    """Every phone of a contact once a place: front matter, body, and the directory's contacts that the release uses."""
    release = subject.release
    for entry in release.contacts:
        for phone in entry.phones:
            yield Given(phone.number.value, phone.number.span, phone.label.value if phone.label else None)
    for contact in subject.reading.contacts:
        for read in contact.phones:
            if read.span.start >= release.body.span.start:
                yield Given(read.raw, read.span, read.label)
    for field, known in used_contacts(subject):
        for listed in known.phones:
            yield Given(listed.number, field.span, listed.label, directory=True)


def emails(subject: Subject) -> Iterator[Given]:
    """The same for mail addresses."""
    release = subject.release
    for entry in release.contacts:
        if entry.email:
            yield Given(entry.email.value, entry.email.span)
    for contact in subject.reading.contacts:
        for read in contact.emails:
            if read.span.start >= release.body.span.start:
                yield Given(read.address, read.span)
    for field, known in used_contacts(subject):
        if known.email:
            yield Given(known.email, field.span, directory=True)


def used_contacts(subject: Subject) -> Iterator[tuple[Field[str], Contact]]:
    """The directory's contacts that the release names by id."""
    for entry in subject.release.contacts:
        known = subject.newsroom.contacts.get(entry.id.value) if entry.id else None
        if entry.id and known:
            yield entry.id, known
