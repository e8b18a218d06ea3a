"""In the first weeks of a year a release is dated a year back.

## Why
The commonest slip of January: the hand still writes the old year.

## Bad
```around
now = 2026-01-12T09:00:00+01:00
```
```md
---
title: The harbour opens on Monday
language: en
date: 2025-01-12
---

NANTES, 12 January 2025 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2025-01-08
---

Nantes, le 8 janvier 2025 – Le port rouvre après deux ans de travaux.
```

## Good
```around
now = 2026-01-12T09:00:00+01:00
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-01-12
---

NANTES, 12 January 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2025-12-08
---

Nantes, le 8 décembre 2025 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("DL006", "dateline-last-year", "warning", uses_clock=True)
_DAYS = 45


def check(subject: Subject) -> Iterator[Finding]:
    """A date of January or February a year before today; a release that was issued keeps its date."""
    release, now = subject.release, subject.surroundings.now
    if now is None or release.date is None or release.status in ("issued", "withdrawn") or now.month > 2:
        return
    day = release.date.value
    if (
        day.year == now.year - 1
        and day.month <= 2
        and abs((day.replace(year=now.year, day=min(day.day, 28)) - now.date()).days) <= _DAYS
    ):
        yield RULE.finding(
            release.date.span,
            "This release is dated {year}; today is {today}.",
            "Correct the year here and in the dateline.",
            year=day.year,
            today=now.date().isoformat(),
        )
