"""The headline is written in capitals.

## Why
Capitals are read more slowly and look like shouting; GOV.UK and the wires ask for sentence case, and a newsroom that
wants capitals sets them in its page.

## Bad
```md
---
title: THE HARBOUR OPENS ON MONDAY
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: LE PORT DE NANTES ROUVRE LUNDI
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```md
---
title: NATO and UNESCO open the harbour
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port de l’OIM rouvre
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST005", "headline-capitals", "warning")
_SEVERAL, _MOST = 4, 0.8
_LONG, _ACRONYM = 3, 5  # so many words in capitals that are longer than abbreviations are


def check(subject: Subject) -> Iterator[Finding]:
    """Four words or more in capitals and hardly any other, or three that are no abbreviations."""
    title = subject.release.title
    words = [word for word in title.value.split() if sum(map(str.isalpha, word)) > 1] if title else []
    shouted = [word for word in words if word.isupper()]
    long = sum(sum(map(str.isalpha, word)) > _ACRONYM for word in shouted)
    whole = len(shouted) >= _SEVERAL and len(shouted) >= _MOST * len(words)
    if title is not None and (whole or long >= _LONG):
        yield RULE.finding(title.span, "The headline is in capitals.", "Write it as a sentence is written.")
