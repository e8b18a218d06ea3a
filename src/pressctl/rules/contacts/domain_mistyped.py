"""An address lies in a domain that looks like a slip for a great mail provider, or has a mistyped ending.

## Why
gmial.com, hotmial.com and .con are registered by people who wait for such mail.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    email: ada.quill@gmial.com
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
    email: ada.quill@ferries-ouest.con
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
    email: ada.quill@gmail.com
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

from pressctl.rules.addresses import address_fault, domain_of
from pressctl.rules.domains import right_domain
from pressctl.rules.finding import Finding
from pressctl.rules.people import emails
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT014", "domain-mistyped", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Near misses of providers, and endings that are slips of known ones."""
    for given in emails(subject):
        domain = domain_of(given.text) if "@" in given.text else ""
        right = right_domain(domain) if domain and not address_fault(given.text) else None
        if right:
            yield RULE.finding(
                given.span,
                "{domain} looks like a slip of {right}.",
                "Write {right} if that is meant.",
                domain=domain,
                right=right,
            )
