"""The press contacts of a release: its front matter's mappings first, then those of the body.

In the body a contact is a phone or an address in a block that a heading or a label announces, in a line of its own near
the top or the end, or in a sentence that invites the press to call or write. Fax numbers, hotlines, ticket and order
lines are none. Phones are looked for in such lines only, never in running text.
"""

from __future__ import annotations

from pressctl.languages.language import Language
from pressctl.reading.contact_items import Item
from pressctl.reading.contact_lines import contact_items
from pressctl.reading.emails import read_email
from pressctl.reading.phone_alternatives import read_phones
from pressctl.reading.reading import ContactRead, EmailRead, PhoneRead, Section
from pressctl.release.release import ContactEntry, PhoneEntry, Release


def read_contacts(release: Release, language: Language, sections: tuple[Section, ...] = ()) -> tuple[ContactRead, ...]:
    """All press contacts, joined where a phone or an address is the same. Ids of the directory are not looked up."""
    given = [_entry(entry, release.country) for entry in release.contacts if entry.id is None]
    items = contact_items(release, language.tag, sections)
    return _joined([*given, *_grouped(items, release, language)] if items else given)


def _grouped(items: list[Item], release: Release, language: Language) -> list[ContactRead]:
    from pressctl.reading.contact_people import group_contacts  # many releases have their contacts in the newsroom

    return group_contacts(items, language.tag, release.source.text)


def _entry(entry: ContactEntry, country: str | None) -> ContactRead:
    phones = tuple(phone for written in entry.phones for phone in _phones(written, country))
    emails: tuple[EmailRead, ...] = ()
    if entry.email is not None:
        address = read_email(entry.email.value)
        emails = (EmailRead(address or entry.email.value, entry.email.value, entry.email.span),)
    return ContactRead(
        name=entry.name.value if entry.name else None,
        name_span=entry.name.span if entry.name else None,
        organisation=entry.organisation.value if entry.organisation else None,
        phones=phones,
        emails=emails,
        in_front_matter=True,
    )


def _phones(written: PhoneEntry, country: str | None) -> list[PhoneRead]:
    field = written.number
    label = written.label.value if written.label else None
    return [
        PhoneRead(phone.raw, field.span, phone.e164, phone.extension, label or phone.label)
        for phone in read_phones(field.value, country)
    ]


def _joined(contacts: list[ContactRead]) -> tuple[ContactRead, ...]:
    """The contacts, those with a phone or an address in common as one."""
    out: list[ContactRead] = []
    seen: dict[str, int] = {}
    for contact in contacts:
        keys = [*(p.e164 for p in contact.phones if p.e164), *(e.address.lower() for e in contact.emails)]
        index = next((seen[key] for key in keys if key in seen), None)
        if index is not None and not _rivals(out[index], contact):
            out[index] = _union(out[index], contact)
        elif index is None or any(key not in seen for key in keys) or contact.name:
            index = len(out)
            out.append(contact)
        for key in keys:
            seen.setdefault(key, index)
    return tuple(out)


def _rivals(left: ContactRead, right: ContactRead) -> bool:
    """Whether two contacts of one phone are two people all the same."""
    if not left.name or not right.name:
        return False
    return not set(left.name.casefold().split()) & set(right.name.casefold().split())


def _union(left: ContactRead, right: ContactRead) -> ContactRead:
    numbers = {phone.e164 for phone in left.phones}
    addresses = {email.address.lower() for email in left.emails}
    more_phones = [
        p
        for p in right.phones
        if p.e164 not in numbers or (p.e164 is None and p.raw not in {q.raw for q in left.phones})
    ]
    return ContactRead(
        name=left.name or right.name,
        name_span=left.name_span or right.name_span,
        organisation=left.organisation or right.organisation,
        phones=(*left.phones, *more_phones),
        emails=(*left.emails, *(e for e in right.emails if e.address.lower() not in addresses)),
        in_front_matter=left.in_front_matter or right.in_front_matter,
        in_body=left.in_body or right.in_body,
    )
