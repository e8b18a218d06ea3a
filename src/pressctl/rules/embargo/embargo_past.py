"""The embargo of a release that was not issued yet is over.

## Why
Not an error: the release may go out. But a draft whose embargo has passed was forgotten, or its date is that of an older
one.

## Bad
```around
now = 2026-03-13T09:00:00+01:00
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
status: draft
embargo: 2026-03-12T09:00+01:00
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
status: draft
embargo: 2026-03-12T09:00+01:00
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```around
now = 2026-03-13T09:00:00+01:00
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
status: issued
embargo: 2026-03-12T09:00+01:00
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
status: draft
embargo: 2026-03-20T09:00+01:00
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM009", "embargo-past", "advice", uses_clock=True)


def check(subject: Subject) -> Iterator[Finding]:
    """A draft whose embargo lies before now."""
    embargo, now = subject.release.embargo, subject.surroundings.now
    if embargo is None or embargo.until is None or now is None or subject.release.status != "draft":
        return
    if embargo.until <= now:
        yield RULE.finding(
            embargo.span, "This embargo is over, and the release is still a draft.", "Issue it, or move the embargo."
        )
