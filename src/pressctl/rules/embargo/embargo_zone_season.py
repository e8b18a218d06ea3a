"""The embargo names winter time in summer, or summer time in winter.

## Why
«9:00 GMT» in July is ten o'clock in London: embargoes have broken on just that hour. Write the zone that holds on the
day (BST, CEST, EDT), or one that holds all year (London time, ET).

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-07-12
embargo: 2026-07-12T09:00Z
---

EMBARGOED until 12 July 2026, 09:00 GMT

LONDON, 12 July 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+02:00
---

Sous embargo jusqu'au 12 mars 2026 à 9 h CEST

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-12T09:00Z
---

EMBARGOED until 12 March 2026, 09:00 GMT

LONDON, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM007", "embargo-zone-season", "warning")
# Zone words, the place whose clocks they name, whether they name its summer time.
_ZONES = {
    "GMT": ("Europe/London", False, "BST"),
    "BST": ("Europe/London", True, "GMT"),
    "CET": ("Europe/Paris", False, "CEST"),
    "MEZ": ("Europe/Berlin", False, "MESZ"),
    "CEST": ("Europe/Paris", True, "CET"),
    "MESZ": ("Europe/Berlin", True, "MEZ"),
    "EET": ("Europe/Helsinki", False, "EEST"),
    "EEST": ("Europe/Helsinki", True, "EET"),
    "EST": ("America/New_York", False, "EDT"),
    "EDT": ("America/New_York", True, "EST"),
    "CST": ("America/Chicago", False, "CDT"),
    "CDT": ("America/Chicago", True, "CST"),
    "PST": ("America/Los_Angeles", False, "PDT"),
    "PDT": ("America/Los_Angeles", True, "PST"),
}


def check(subject: Subject) -> Iterator[Finding]:
    """Each moment of an embargo line with a zone word of the wrong half of the year."""
    for line in subject.reading.embargo_lines:
        for instant in line.instants:
            place, summer, right = _ZONES.get((instant.zone or "").upper(), ("", False, ""))
            if not place or instant.date is None:
                continue
            noon = dt.datetime.combine(instant.date, dt.time(12), ZoneInfo(place))
            if bool(noon.dst()) != summer:
                yield RULE.finding(
                    instant.span,
                    "On that day {zone} does not hold.",
                    "Write {right}, and check the hour.",
                    zone=instant.zone,
                    right=right,
                )
