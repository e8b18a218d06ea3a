"""The date of issue is no day, or no day of the calendar.

## Why
Dates stand as ISO 8601 writes them, year first: 03/04/2026 is March in one country and April in another.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-02-30
---

The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 12 mars 2026
---

Le port rouvre.
```

## Good
```en
The harbour opens again.
```
```fr
Le port rouvre.
```
"""

from pressctl.rules.kinds import problems
from pressctl.rules.rule import Rule

RULE = Rule("FM010", "date-invalid", "error")
check = problems(RULE, "Write the day as year-month-day, for example 2026-03-12.")
