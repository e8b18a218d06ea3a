"""The phones and addresses of a release's contacts, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from pressctl.newsroom.newsroom import Contact
from pressctl.reading.phones import Phone, read_phone
from pressctl.record import record
from pressctl.release.release import Field
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Subject
from pressctl.rules.texts import links, matches_in
from pressctl.spans import Span


@record
class Given:
    """A phone or address as written, and where a finding about it points: its place, or the id that names it.

    `label` is a phone's own label; `directory` is true where it stands in pressctl.toml, `quoted` where it is a value
    of the front matter.
    """

    text: str
    span: Span
    label: str | None = None
    directory: bool = False
    quoted: bool = False


def phones(subject: Subject) -> tuple[Given, ...]:
    """Every phone of a contact once a place: front matter, body, and the directory's contacts that the release uses."""
    return subject.once("phones", lambda: tuple(_phones(subject)))


def _phones(subject: Subject) -> Iterator[Given]:
    release = subject.release
    for entry in release.contacts:
        for phone in entry.phones:
            yield Given(phone.number.value, phone.number.span, phone.label.value if phone.label else None, quoted=True)
    for contact in subject.reading.contacts:
        for read in contact.phones:
            if read.span.start >= release.body.span.start:
                yield Given(read.raw, read.span, read.label)
    for field, known in used_contacts(subject):
        for listed in known.phones:
            yield Given(listed.number, field.span, listed.label, directory=True)


def emails(subject: Subject) -> tuple[Given, ...]:
    """The same for mail addresses."""
    return subject.once("emails", lambda: tuple(_emails(subject)))


def _emails(subject: Subject) -> Iterator[Given]:
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


def loose_phones(subject: Subject) -> Iterator[Given]:
    """Numbers with a plus in the text that the reader of contacts did not take for a phone."""
    if "+" not in subject.release.source.text:
        return
    taken = [phone.span for contact in subject.reading.contacts for phone in contact.phones]
    for found in matches_in(subject, _LOOSE, "+"):
        digits = sum(char.isdecimal() for char in found.text)
        if digits >= _SHORTEST and not any(span.overlaps(found.span) for span in taken):
            yield Given(found.text, found.span)


_LOOSE = Lazy(r"(?<![\w+/=])\+\d[\d \u00a0\u202f().\-/]{5,24}\d(?![\w%])")
_SHORTEST = 7  # digits: «+20 000 visitors» is no phone


def loose_emails(subject: Subject) -> Iterator[Given]:
    """Words with an @ in the text, and targets of mail links, that no reader took for an address.

    A word that begins with @ is an account; one that is no address may still have been meant as one.
    """
    if "@" not in subject.release.source.text and "mailto:" not in subject.release.source.text:
        return
    for link in links(subject.release):
        if link.destination.lower().startswith("mailto:"):
            yield Given(unquote(link.destination[7:].partition("?")[0]), link.span)
    for found in matches_in(subject, _WITH_AT, "@"):
        for piece in _BETWEEN.sub("\n", found.text).split("\n"):
            word = piece.strip("<>()[]{}.,;:!?«»“”\"'’")
            word = word[7:] if word[:7].lower() == "mailto:" else word
            if "@" in word[1:] and not word.startswith("@") and _meant_as_address(word):
                yield Given(word, found.span)


def _meant_as_address(word: str) -> bool:
    return "." in word or word.count("@") > 1 or _PLAIN.fullmatch(word) is not None


_PLAIN = Lazy(r"[\w.+-]{3,64}@[\w-]{3,63}(?:[,;][a-z]{2,7})?")
_BETWEEN = Lazy(r"[,;](?=[^\s@,;]{1,64}@)")
_WITH_AT = Lazy(r"[^\s@|/\\]{1,80}@[^\s|/\\]{0,200}")


def used_contacts(subject: Subject) -> Iterator[tuple[Field[str], Contact]]:
    """The directory's contacts that the release names by id."""
    for entry in subject.release.contacts:
        known = subject.newsroom.contacts.get(entry.id.value) if entry.id else None
        if entry.id and known:
            yield entry.id, known


def read_given(subject: Subject, given: Given) -> Phone:
    """A phone as it reads in the release's country; one of pressctl.toml in the newsroom's."""
    return read_phone(given.text, country_of(subject, given))


def country_of(subject: Subject, given: Given) -> str | None:
    """Where a national number is read: the release's country, for one of pressctl.toml the newsroom's."""
    return subject.newsroom.country if given.directory else subject.release.country


def international(e164: str) -> str:
    """A number as people write it with its country code: +33 2 40 41 90 00 (ITU-T E.123)."""
    import phonenumbers

    return phonenumbers.format_number(phonenumbers.parse(e164), phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def is_service(number: str) -> bool:
    """Whether this is a short national service (112, 3639), which has no international form."""
    return sum(char.isdecimal() for char in number) <= 6
