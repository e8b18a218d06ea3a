"""A press contact of an organisation writes from a free mail provider.

## Why
Spoofed releases come from there: editors trust an address of the organisation's own domain more.

## Bad
```toml
[newsroom]
url = "https://www.ferries-ouest.fr"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    email: ferries.ouest@gmail.com
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
    email: ferries.ouest@orange.fr
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```toml
[newsroom]
url = "https://www.ferries-ouest.fr"
```
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

from pressctl.rules.addresses import domain_of
from pressctl.rules.domains import PROVIDERS
from pressctl.rules.finding import Finding
from pressctl.rules.own import domains_of
from pressctl.rules.people import emails
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT015", "email-free", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Only where pressctl.toml names a domain of the newsroom's own."""
    if not domains_of(subject):
        return
    for given in emails(subject):
        if "@" in given.text and domain_of(given.text) in PROVIDERS:
            yield RULE.finding(
                given.span,
                "{address} is an address of a free provider.",
                "Give an address in the organisation's own domain.",
                address=given.text[:80],
            )
