"""The embargo ends at midnight.

## Why
Midnight belongs to two days, and «12 a.m.» to two times of day. The custom is 00:01; the hour is written in 24-hour
form.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-12T00:00+01:00
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T00:01+01:00
---

Sous embargo jusqu'au 12 mars 2026 à minuit

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-12T00:01+01:00
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

import re
from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM006", "embargo-midnight", "warning")
_WORDS = Lazy(
    r"(?<!\w)(?:midnight|12(?::00)?\s?[ap]\.?\s?m\b|minuit|mitternacht|medianoche|mezzanotte|meia-noite|middernacht|midnatt|24[:h.]00)",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """00:00 in the front matter; midnight, 12 a.m. or 12 p.m. in an embargo line."""
    embargo = subject.release.embargo
    if embargo is not None and embargo.until is not None and (embargo.until.hour, embargo.until.minute) == (0, 0):
        yield RULE.finding(embargo.span, "This embargo ends at midnight.", "Write 00:01, and check the day.")
    for line in subject.reading.embargo_lines:
        if _WORDS.search(line.raw):
            yield RULE.finding(
                line.span,
                "This embargo ends at midnight or at twelve.",
                "Write the hour in 24-hour form: 00:01 or 12:00.",
            )
