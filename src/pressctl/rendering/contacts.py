"""The contact block: who is named, how phones are linked, and what the body has already."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.reading.reading import Reading
from pressctl.record import record
from pressctl.release.release import ContactEntry
from pressctl.rendering.links import Mark, safe_address
from pressctl.rendering.tree import clean
from pressctl.rendering.words import Words

PhoneReader = Callable[[str, str | None], "tuple[str, str | None, str] | None"]
"""(number as written, country) -> (E.164, extension, the number for people without it), or None where it can't be read."""

_LABELS = frozenset({"phone", "office", "mobile", "fax"})


@record
class _Person:
    """A contact, from the directory or written out."""

    id: str
    name: str
    role: str
    organisation: str
    phones: tuple[tuple[str, str], ...]  # (number, label)
    email: str


def tel(e164: str, extension: str | None = None) -> str:
    """A phone as a link (RFC 3966)."""
    return f"tel:{e164}" + (f";ext={extension}" if extension else "")


def contact_blocks(
    reading: Reading, newsroom: Newsroom, words: Words, phones: PhoneReader, *, all_of_them: bool = False
) -> list[dict[str, Any]]:
    """The contacts of the front matter that the body does not give already (or all of them), as plain data."""
    release = reading.release
    told = {phone.e164 for contact in reading.contacts if contact.in_body for phone in contact.phones if phone.e164}
    told |= {mail.address.lower() for contact in reading.contacts if contact.in_body for mail in contact.emails}
    if all_of_them:
        told = set()
    body = " ".join(block.text for block in release.body.blocks).casefold() if told else ""
    blocks = []
    for entry in release.contacts:
        person = _person(entry, newsroom, release.language)
        if person is None:
            continue
        block = _block(person, release.country or newsroom.country, words, phones)
        numbers = {phone["e164"] for phone in block["phones"] if phone["e164"]}
        # A switchboard is shared: the same phone is the same contact only with the name beside it.
        named = not person.name or clean(person.name).casefold() in body
        if person.email.lower() in told or (told & numbers and named):
            continue
        blocks.append(block)
    return blocks


def _person(entry: ContactEntry, newsroom: Newsroom, language: str) -> _Person | None:
    if entry.id is not None:
        contact = newsroom.contacts.get(entry.id.value)
        if contact is None:
            return None
        numbers = tuple((phone.number, phone.label or "") for phone in contact.phones)
        role = in_language(contact.role, language) or ""
        organisation = _organisation(contact.organisation, newsroom, language)
        return _Person(contact.id, contact.name or "", role, organisation, numbers, contact.email or "")
    return _Person(
        "",
        entry.name.value if entry.name else "",
        entry.role.value if entry.role else "",
        _organisation(entry.organisation.value if entry.organisation else None, newsroom, language),
        tuple((phone.number.value, phone.label.value if phone.label else "") for phone in entry.phones),
        entry.email.value if entry.email else "",
    )


def _organisation(name: str | None, newsroom: Newsroom, language: str) -> str:
    if name is None:
        return ""
    known = newsroom.organisations.get(name)
    if known is None:
        return name
    there = in_language(known.name, language) or in_language(known.short, language)
    others = [*known.name.values(), *known.short.values()]
    return there or (others[0] if others else name)  # a name in another language is better than an id


def _block(person: _Person, country: str | None, words: Words, phones: PhoneReader) -> dict[str, Any]:
    email = clean(person.email)
    address = safe_address(email) if "@" in email else None
    return {
        "id": person.id,
        "name": clean(person.name),
        "role": clean(person.role),
        "organisation": clean(person.organisation),
        "phones": [_phone(number, label, country, words, phones) for number, label in person.phones],
        "email": email,
        "href": address if address and address.startswith("mailto:") else "",
    }


def _phone(number: str, label: str, country: str | None, words: Words, phones: PhoneReader) -> dict[str, str]:
    read = phones(number, country)
    known = label.lower() if label.lower() in _LABELS else ""
    shown = words.word(known) if known else clean(label) or words.word("phone")
    lang = words.marked if known or not clean(label) else ""
    if read is None:
        return {"label": shown, "text": clean(number), "href": "", "e164": "", "lang": lang}
    e164, extension, text = read
    text += f" {words.word('extension')} {extension}" if extension else ""
    return {"label": shown, "text": text, "href": tel(e164, extension), "e164": e164, "lang": lang}


def body_marks(reading: Reading) -> list[Mark]:
    """The phones and addresses in the body, as places that become links."""
    body = reading.release.body.span
    marks = []
    for contact in (one for one in reading.contacts if one.in_body):
        marks += [
            Mark(phone.span.start, phone.span.end, tel(phone.e164, phone.extension))
            for phone in contact.phones
            if phone.e164 and body.contains(phone.span)
        ]
        for mail in contact.emails:
            href = safe_address(mail.address)
            if href and body.contains(mail.span):
                marks.append(Mark(mail.span.start, mail.span.end, href))
    return sorted(marks)
