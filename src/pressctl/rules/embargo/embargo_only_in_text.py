"""The text is embargoed, the front matter is not.

## Why
pressctl goes by the front matter: without `embargo` there, pages, feeds and mails go out at once.

## Bad
```en
EMBARGOED until 13 March 2026, 09:00 CET

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Sous embargo jusqu'au 13 mars 2026 à 9 h

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
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

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.front import readable
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM004", "embargo-only-in-text", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """The first embargo line of the body, where the front matter has no `embargo`."""
    release, lines = subject.release, subject.reading.embargo_lines
    if lines and readable(release) and release.embargo is None:
        yield RULE.finding(
            lines[0].span,
            "The text says that it is embargoed, but the front matter has no embargo.",
            "Add `embargo:` with date, time and offset, for example 2026-03-12T09:00+01:00.",
        )
