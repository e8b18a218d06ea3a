"""A correction does not say what it corrects, or what was wrong.

## Why
Every wire asks for both: which release is corrected, and what was wrong where (Reuters Handbook, «Corrections»). An
editor who has printed the old text must find the passage.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
kind: correction
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
kind: correction
corrects: 2026-03-11-port.fr.md
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
kind: correction
corrects: 2026-03-11-harbour.en.md
correction: The second paragraph gave the wrong year.
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
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.front import key_place, readable
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST019", "correction-incomplete", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """`corrects` and `correction`, each."""
    release = subject.release
    if release.kind != "correction" or not readable(release):
        return
    if release.corrects is None:
        text = "This correction does not say which release it corrects."
        yield RULE.finding(
            key_place(release, "corrects"), text, "Add `corrects:` with the name of that release's file."
        )
    if release.correction is None:
        text = "This correction does not say what was wrong."
        yield RULE.finding(key_place(release, "correction"), text, "Add `correction:` with what was wrong and where.")
