"""The embargo in the text is not the one in the front matter.

## Why
The front matter decides when pressctl lets the release out, the text when journalists think it is out. Embargoes have
broken over a day or an hour that differed between two places of one mail.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

EMBARGOED until 13 March 2026, 09:00 CET

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

Sous embargo jusqu'au 12 mars 2026 à 10 h 30

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

EMBARGOED until 12 March 2026, 09:00 CET

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

Sous embargo jusqu'au 12 mars 2026 à 9 h

Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

import datetime as dt
from collections.abc import Iterator

from pressctl.reading.reading import Instant
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM003", "embargo-text-differs", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every moment that a line of the body names and that is not the front matter's."""
    embargo = subject.release.embargo
    if embargo is None or embargo.until is None:
        return
    for line in subject.reading.embargo_lines:
        for instant in line.instants:
            if _differs(instant, embargo.until):
                yield RULE.finding(
                    instant.span,
                    "The text says {line}, but the front matter's embargo is {front}.",
                    "Make both name the same moment.",
                    line=instant.raw.strip(),
                    front=embargo.raw,
                )


def _differs(instant: Instant, until: dt.datetime) -> bool:
    """Without a zone in the text, day and hour are compared as the front matter's offset has them."""
    if instant.at is not None:
        return instant.at != until
    if instant.date is not None and instant.date != until.date():
        return True
    return instant.time is not None and instant.time.replace(second=0) != until.time().replace(second=0)
