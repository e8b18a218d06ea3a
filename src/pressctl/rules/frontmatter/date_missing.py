"""The release has no date of issue.

## Why
A release without a date can't be cited, sorted or corrected; in French law and usage place and date are part of a
communiqué. The date also settles what «today» and «Monday» mean.

## Bad
```md
---
title: The harbour opens on Monday
language: en
---

The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: ~
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

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.front import absent, key_place, readable
from pressctl.rules.rule import Rule, Subject

RULE = Rule("FM009", "date-missing", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """No `date`, or an empty one; an impossible one is `date-invalid`."""
    release = subject.release
    if readable(release) and release.date is None and absent(release, "date"):
        yield RULE.finding(
            key_place(release, "date"),
            "This release has no date.",
            "Add the day of issue, year first: `date: 2026-03-12`.",
        )
