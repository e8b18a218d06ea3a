"""`contacts` names an id that pressctl.toml does not have.

## Why
An id that is not found leaves a hole in page and mail. Only newsrooms that list any contact are told.

## Bad
```toml
[newsroom]
language = "en"
[contacts.desk]
name = "Ada Quill"
phones = "+33 2 40 41 90 00"
email = "press@ferries-ouest.fr"
[people.quill]
name = "Ada Quill"
[boilerplate.port]
en = "The port of Nantes."
fr = "Le port de Nantes."
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts: [deskx]
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
contacts: [accueil]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```toml
[newsroom]
language = "en"
[contacts.desk]
name = "Ada Quill"
phones = "+33 2 40 41 90 00"
email = "press@ferries-ouest.fr"
[people.quill]
name = "Ada Quill"
[boilerplate.port]
en = "The port of Nantes."
fr = "Le port de Nantes."
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts: [desk]
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
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

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.schema import nearest

RULE = Rule("FM014", "contact-unknown", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Each id that is not found, with the nearest that is."""
    known = subject.newsroom.contacts
    for entry in subject.release.contacts:
        field = entry.id
        if known and field and field.value not in known:
            near = nearest(field.value[:60], tuple(known))
            yield RULE.finding(
                field.span,
                "pressctl.toml has no contact “{id}”.",
                "Did you mean “{near}”?" if near else "Known are: {known}.",
                id=field.value,
                near=near or "",
                known=", ".join(list(known)[:12]),
            )
