"""None of the contacts has a phone.

## Why
Every service that was asked names phone and mail address as the least: some questions can't wait for the other.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    email: press@ferries-ouest.fr
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
contacts:
  - name: Ada Quill
    email: press@ferries-ouest.fr
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "+33 2 40 41 90 00"
    email: press@ferries-ouest.fr
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "+33 2 40 41 90 00"
    email: press@ferries-ouest.fr
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.front import key_place, readable
from pressctl.rules.people import used_contacts
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT006", "phone-missing", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """There are contacts, and not one phone among them; ids that are not known here may have one."""
    release = subject.release
    if not readable(release) or not (release.contacts or subject.reading.contacts):
        return
    known = {field.value: contact for field, contact in used_contacts(subject)}
    if any(entry.id and entry.id.value not in known for entry in release.contacts):
        return
    if any(contact.phones for contact in subject.reading.contacts) or any(each.phones for each in known.values()):
        return
    if any(entry.phones for entry in release.contacts):
        return
    place = release.contacts[0].span if release.contacts else key_place(release, "contacts")
    yield RULE.finding(place, "No contact has a phone.", "Add a phone.")
