"""The embargo does not say when it ends, to the minute and in which zone.

## Why
An embargo names date, hour and time zone: without its offset, 09:00 is a different moment in every newsroom that reads
it. Until it is clear, pressctl treats the release as embargoed.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-12T09:00
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: jeudi matin
---

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

NANTES, 12 March 2026 – The harbour opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from collections.abc import Iterator

from pressctl.reading.reading import EmbargoLine
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM002", "embargo-unclear", "error")
_HELP = "Write date, time and offset, for example 2026-03-12T09:00+01:00."
_FRONT = {
    "no-time": "The embargo names no hour: {raw}.",
    "no-offset": "The embargo does not say in which time zone it ends: {raw}.",
    "unreadable": "The embargo can't be read: {raw}.",
}
_LINE = {
    "no-date": "This embargo names no date.",
    "no-time": "This embargo names no hour.",
    "no-offset": "This embargo names no time zone.",
    "impossible": "This embargo names a moment that the calendar does not have.",
}


def check(subject: Subject) -> Iterator[Finding]:
    """The front matter's embargo; a line of the body where no other words make it clear."""
    embargo = subject.release.embargo
    if embargo is not None and embargo.until is None:
        text = _FRONT.get(embargo.unclear or "", _FRONT["unreadable"])
        yield RULE.finding(embargo.span, text, _HELP, raw=embargo.raw or "…")
    for line in subject.reading.embargo_lines:
        if line.until is None and (embargo is None or embargo.until is None):
            yield RULE.finding(line.span, _said(line), "Say until when: date, hour and time zone.")


def _said(line: EmbargoLine) -> str:
    why = next((instant.unclear for instant in line.instants if instant.unclear), None)
    return _LINE.get(why or "", "This embargo does not say when it ends.")
