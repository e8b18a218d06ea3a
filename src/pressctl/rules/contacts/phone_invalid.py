"""A phone number that no telephone can have.

## Why
A wrong number in a release rings at a stranger's, for years. Judged is whether the numbering plan of the country has
such a number (ITU-T E.164; the plans as libphonenumber collects them); whether somebody answers, nobody can tell from
outside. Numbers that regulators keep for films are right in form.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "+33 2 40 41 90"
    email: press@ferries-ouest.fr
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "+44 20 7946 09581"
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
    phones: "02 40 AB CD 00"
    email: press@ferries-ouest.fr
---

Nantes, le 12 mars 2026 – Le port rouvre.
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
    phones: "+44 (0)161 496 0123"
    email: press@ferries-ouest.fr
---

Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.people import country_of, loose_phones, phones, read_given
from pressctl.rules.reserved_numbers import is_fictional
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT002", "phone-invalid", "error")
_WHY = {
    "empty": "“{number}” has no digits.",
    "letters": "“{number}” has letters where digits belong.",
    "several": "“{number}” holds more than one number.",
    "code": "“{number}” begins with a country code that does not exist or does not fit the number.",
    "short": "“{number}” has too few digits.",
    "long": "“{number}” has too many digits.",
    "unassigned": "“{number}” is no number of its country's numbering plan.",
}


def check(subject: Subject) -> Iterator[Finding]:
    """Every phone of a contact that can't be read; a national number without a country is another rule's."""
    for given in (*phones(subject), *loose_phones(subject)):
        read = read_given(subject, given)
        if read.e164 or read.doubt is None or read.doubt == "no-country":
            continue
        if is_fictional(given.text, country_of(subject, given)):
            continue
        help_text = "Write one number." if read.doubt == "several" else "Correct the number and call it."
        yield RULE.finding(given.span, _WHY[read.doubt], help_text, number=given.text[:60])
