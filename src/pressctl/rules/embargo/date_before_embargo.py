"""The release is dated before the day on which its embargo ends.

## Why
Readers see the date of issue; a page that appears on the 13th and says the 12th looks late, and feeds sort it behind
older news.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-13T09:00+01:00
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-14T09:00+01:00
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM010", "date-before-embargo", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """The day of issue lies before the day of the embargo, as its own offset has it."""
    release = subject.release
    if release.date is None or release.embargo is None or release.embargo.until is None:
        return
    day = release.embargo.until.date()
    if release.date.value < day:
        yield RULE.finding(
            release.date.span,
            "The release is dated {date}, its embargo ends on {day}.",
            "Date it on the day on which it may be published.",
            date=release.date.value.isoformat(),
            day=day.isoformat(),
        )
