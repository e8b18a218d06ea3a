"""The release names no press contact.

## Why
A named person with phone and address is the least that every wire service and newspaper asks for: a journalist with a
question and no answer drops the story.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts: []
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
contacts: [press-desk]
---

Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.front import key_place, readable
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT001", "contacts-missing", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """No contact anywhere; or an empty list, which no page or mail can be made from."""
    release = subject.release
    if not readable(release) or release.contacts or release.status == "withdrawn" or _unreadable(subject):
        return
    entry = release.front.get("contacts") if release.front else None
    if not subject.reading.contacts:
        yield RULE.finding(
            key_place(release, "contacts"),
            "This release names no press contact.",
            "Add `contacts:` with a name, a phone and an address, or the id of a contact in pressctl.toml.",
        )
    elif entry is not None:
        yield RULE.finding(
            entry.key.span,
            "`contacts` is empty: pages, mails and contact cards are made from it, not from the text.",
            "Fill it, or delete the line.",
        )


def _unreadable(subject: Subject) -> bool:
    """Whether `contacts` holds something of the wrong form: that is not missing."""
    entry = subject.release.front.get("contacts") if subject.release.front else None
    return entry is not None and any(entry.value.span.contains(each.span) for each in subject.release.problems)
