"""The embargo's offset is not the one that the newsroom's zone has on that day.

## Why
On the day when clocks change, and in the weeks when countries are not in step, last week's offset is an hour off. An
embargo of another zone is right; say so by a suppression, or list the zone in `zones`.

## Bad
```toml
[newsroom]
timezone = "Europe/Paris"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-07-12
embargo: 2026-07-12T09:00+01:00
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+02:00
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```toml
[newsroom]
timezone = "Europe/Paris"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-07-12
embargo: 2026-07-12T09:00+02:00
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T08:00Z
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM005", "embargo-offset-odd", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """An offset one hour from that of the newsroom's zone, which has it at another time of the year."""
    embargo, newsroom = subject.release.embargo, subject.newsroom
    if embargo is None or embargo.until is None or newsroom.timezone == "UTC":
        return
    given = embargo.until.utcoffset()
    if not given:
        return
    for zone in (newsroom.timezone, *newsroom.zones):
        if embargo.until.astimezone(ZoneInfo(zone)).utcoffset() == given:
            return
    here = ZoneInfo(newsroom.timezone)
    year = embargo.until.year
    if given in {dt.datetime(year, month, 15, tzinfo=here).utcoffset() for month in (1, 7)}:
        right = embargo.until.replace(tzinfo=here).isoformat(timespec="minutes")
        yield RULE.finding(
            embargo.span,
            "On that day clocks in {zone} are not at the offset given here.",
            "If you mean the local hour, write {right}.",
            zone=newsroom.timezone,
            right=right,
        )
