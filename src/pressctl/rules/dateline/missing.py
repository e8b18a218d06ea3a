"""The body does not begin with a dateline.

Advisories, invitations to events and speeches go without one. Where the front matter names the place, renderings write
the dateline themselves, but a text that is copied out of the file has none.

## Why
Place and date at the start of the lead say where the news comes from and how fresh it is; French and German guides
ask for both, and every wire prints them (Reuters Handbook, «Datelines»).

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
dateline: Nantes
---

The harbour opens again after two years of work.
```
```fr
Le port rouvre après deux ans de travaux.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
kind: advisory
---

Journalists are invited to the opening of the harbour.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("DL001", "dateline-missing", "warning")
_WITHOUT = frozenset({"advisory", "event", "speech"})


def check(subject: Subject) -> Iterator[Finding]:
    """No dateline was read, and the kind of release asks for one."""
    reading, release = subject.reading, subject.release
    if reading.dateline or reading.lead is None or release.kind in _WITHOUT or not reading.language_known:
        return
    block = release.body.blocks[reading.lead]
    if release.source.text.startswith("[[", block.span.start):
        return  # a placeholder stands where the dateline will, and placeholder-left points at it
    place = release.dateline.place.value if release.dateline and release.dateline.place else None
    span = Span(block.span.start, min(block.span.end, block.span.start + 40))
    if place:
        yield RULE.finding(
            span,
            "The text does not begin with a dateline.",
            "Begin the first paragraph with place and date; the front matter says {place}.",
            place=place,
        )
    else:
        yield RULE.finding(
            span,
            "The text does not begin with a dateline.",
            "Begin the first paragraph with place and date, or add `dateline:` to the front matter.",
        )
