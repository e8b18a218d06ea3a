"""The embargo lies far ahead.

## Why
The longer an embargo, the likelier somebody breaks it: press associations ask for three days at most. Research journals
have longer ones by custom; the option says how long is usual here.

## Bad
```around
now = 2026-03-12T09:00:00+01:00
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-04-30T09:00+02:00
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2027-03-12T09:00+01:00
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```around
now = 2026-03-10T09:00:00+01:00
```
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

## Options
`max-days`: the most days from now. Default: 14.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM011", "embargo-far", "advice", options={"max-days": 14}, uses_clock=True)


def check(subject: Subject) -> Iterator[Finding]:
    """More days from now than the option allows."""
    embargo, now = subject.release.embargo, subject.surroundings.now
    limit = subject.options["max-days"]
    if embargo is None or embargo.until is None or now is None or not isinstance(limit, int):
        return
    days = (embargo.until - now).days
    if days > limit:
        yield RULE.finding(
            embargo.span, "This embargo ends in {days} days.", "Check the date, the year above all.", days=days
        )
