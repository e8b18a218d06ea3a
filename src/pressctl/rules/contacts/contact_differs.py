"""A contact in the text has another phone or address than in pressctl.toml.

## Why
The directory was brought up to date and the text was not, or the other way round; both are given out.

## Bad
```toml
[contacts.desk]
name = "Ada Quill"
phones = "+33 2 40 41 90 00"
email = "press@ferries-ouest.fr"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts: [desk]
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.

## Press contact

Ada Quill, +33 2 40 41 90 11, press@ferries-ouest.fr
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
contacts: [desk]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

## Contact presse

Ada Quill, +33 2 40 41 90 00, presse@ferries-ouest.fr
```

## Good
```toml
[contacts.desk]
name = "Ada Quill"
phones = "+33 2 40 41 90 00"
email = "press@ferries-ouest.fr"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts: [desk]
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.

## Press contact

Ada Quill, +33 (0)2 40 41 90 00, press@ferries-ouest.fr
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
contacts: [desk]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.newsroom.newsroom import Contact
from pressctl.reading.phones import read_phone
from pressctl.rules.finding import Finding
from pressctl.rules.names import fold
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("CT017", "contact-differs", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Phones and addresses of the body under the name of a contact of the directory."""
    for contact in subject.reading.contacts:
        known = _known(subject, contact.name) if contact.name and contact.in_body else None
        if known is None:
            continue
        numbers = {read_phone(phone.number, subject.newsroom.country).e164 for phone in known.phones} - {None}
        for phone in contact.phones:
            if phone.e164 and numbers and phone.e164 not in numbers:
                yield _finding(phone.span, phone.raw, known)
        for mail in contact.emails:
            if known.email and mail.address.casefold() != known.email.casefold():
                yield _finding(mail.span, mail.address, known)


def _finding(span: Span, written: str, known: Contact) -> Finding:
    return RULE.finding(
        span,
        "{written} is not what pressctl.toml has for {name}.",
        "Correct the text or the directory.",
        written=written[:80],
        name=known.name,
    )


def _known(subject: Subject, name: str) -> Contact | None:
    return next(
        (each for each in subject.newsroom.contacts.values() if each.name and fold(each.name) == fold(name)), None
    )
