"""The event of an advisory lies before the day of issue.

## Why
An invitation to something that is over is a date copied from last time.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
kind: advisory
event: {who: Ada Quill, what: opening of the harbour, when: 2026-03-02T10:00+01:00, where: "Quay 4, Nantes"}
---

Journalists are invited.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
kind: event
event: {who: Ada Quill, what: opening of the harbour, when: 2025-03-16T10:00+01:00, where: "Quay 4, Nantes"}
---

Les journalistes sont invités.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
kind: advisory
event: {who: Ada Quill, what: opening of the harbour, when: 2026-03-16T10:00+01:00, where: "Quay 4, Nantes"}
---

Journalists are invited.
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
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST018", "event-past", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """`event: when` on an earlier day than `date`, or an end before the beginning."""
    event, issued = subject.release.event, subject.release.date
    if event is None or event.when is None or subject.release.kind not in ("advisory", "event"):
        return
    if issued is not None and event.when.value.date() < issued.value:
        yield RULE.finding(
            event.when.span,
            "The event is on {day}, before this release is issued.",
            "Correct the year, the month or the day.",
            day=event.when.value.date().isoformat(),
        )
    end = event.end
    if end is not None and end.value.replace(tzinfo=None) < event.when.value.replace(tzinfo=None):
        yield RULE.finding(end.span, "The event ends before it begins.", "Correct `when` or `end`.")
