"""A contact has no name.

## Why
Journalists ask for a person; a desk can be named too («Press desk»).

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - phones: "+33 2 40 41 90 00"
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
  - email: press@ferries-ouest.fr
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
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT016", "contact-nameless", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Each contact of the front matter that is written out without one."""
    for entry in subject.release.contacts:
        if entry.id is None and entry.name is None and entry.organisation is None and (entry.phones or entry.email):
            yield RULE.finding(entry.span, "This contact has no name.", "Add `name:`, of a person or of the desk.")
