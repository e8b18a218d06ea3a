"""A phone number without its country code.

## Why
Releases are read abroad, and «02 40 …» is a number in many countries. The form with plus and country code can be
dialled from everywhere (ITU-T E.123). A zero in brackets, +33 (0)2 …, is met often and counts as international.

## Bad
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "02 40 41 90 00"
    email: press@ferries-ouest.fr
country: FR
---

Nantes, le 12 mars 2026 – Le port rouvre.
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "020 7946 0958"
    email: press@ferries-ouest.fr
country: GB
---

NANTES, 12 March 2026 – The harbour opens again.
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

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "+33 (0)2 40 41 90 00"
    email: press@ferries-ouest.fr
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Fix
Unsafe: writes the number with plus and country code.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.people import Given, international, is_service, phones, read_given
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT003", "phone-not-international", "warning")
_HELP = "Write it with plus and country code: {right}."
_HELP_UNKNOWN = "Write it with plus and country code, for example +33 2 40 41 90 00."


def check(subject: Subject) -> Iterator[Finding]:
    """Every phone that is read only because a country is known, or not at all for want of one."""
    for given in phones(subject):
        read = read_given(subject, given)
        if read.international or is_service(given.text) or (read.e164 is None and read.doubt != "no-country"):
            continue
        right = international(read.e164) if read.e164 else None
        yield RULE.finding(
            given.span,
            "“{number}” has no country code.",
            _HELP if right else _HELP_UNKNOWN,
            fix=_fix(subject, given, right, read.extension),
            number=given.text[:60],
            right=right or "",
        )


def _fix(subject: Subject, given: Given, right: str | None, extension: str | None) -> Fix | None:
    """An extension or a label would be lost, and the directory is another file: those are left to the writer."""
    if right is None or extension or given.directory or subject.text(given.span).strip("\"'") != given.text:
        return None
    return Fix((Edit(given.span, f'"{right}"' if given.quoted else right),), safe=False)
