"""The release is embargoed and also says that it is for immediate release.

## Why
A newsroom that reads «for immediate release» first publishes at once, and is right to.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

FOR IMMEDIATE RELEASE

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

Pour diffusion immédiate

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```en
FOR IMMEDIATE RELEASE

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM001", "embargo-and-immediate", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every line that lets the release out, where front matter or body embargo it."""
    reading = subject.reading
    if subject.release.embargo is None and not reading.embargo_lines:
        return
    for line in reading.release_lines:
        yield RULE.finding(
            line.span,
            "“{line}” stands in a release that is under embargo.",
            "Delete this line, or take the embargo out.",
            line=line.raw.strip(),
        )
