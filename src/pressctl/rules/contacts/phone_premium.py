"""A number that costs the caller extra, or that can't be called from abroad.

## Why
Journalists do not call premium and shared-cost lines, and foreign ones can't.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "+33 892 70 12 39"
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
    phones: "+44 871 200 2233"
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
from pressctl.rules.people import phones, read_given
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT009", "phone-premium", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Every phone that its plan counts among the special ones."""
    for given in phones(subject):
        if read_given(subject, given).kind == "special":
            yield RULE.finding(
                given.span,
                "{number} costs extra or can't be called from abroad.",
                "Give the line of a person.",
                number=given.text[:60],
            )
