"""An extension is not marked as one.

## Why
«+41 22 717 9111 / 12» may be a second number or an extension; «ext. 12» is dialled rightly and becomes part of the link.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "+33 2 40 41 90 00 - 112"
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
    phones: "+33 2 40 41 90 00/112"
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
    phones: "+33 2 40 41 90 00 ext. 112"
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
    phones: "+33 2 40 41 90 00, poste 112"
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.reading.phones import read_phone
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.people import phones
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT010", "extension-form", "advice")
_TAIL = Lazy(r"\d\s?(?:[-/,#]\s?|–\s?)(\d{1,4})$")


def check(subject: Subject) -> Iterator[Finding]:
    """A valid number followed by a mark and up to four digits, without a word for extension."""
    for given in phones(subject):
        tail = _TAIL.search(given.text)
        if tail is None:
            continue
        head = read_phone(given.text[: tail.start(1)].rstrip(" -/,–#"), subject.release.country)
        if head.e164 and not head.extension:
            yield RULE.finding(
                given.span,
                "{digits} at the end of “{number}” may be an extension or a second number.",
                "Write “ext. {digits}”, or the second number whole.",
                digits=tail[1],
                number=given.text[:60],
            )
