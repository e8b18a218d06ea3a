"""A hyphen between spaces, or two hyphens, where a dash belongs.

## Why
A hyphen joins, a dash parts (Chicago Manual of Style, 6.75; Duden, Gedankenstrich). The dateline keeps the form of its
house.

## Bad
```en
NANTES, 12 March 2026 – The harbour - closed for two years - opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port - fermé depuis deux ans - rouvre.
```
```md
---
title: Ein neuer Hafen - nach zwei Jahren
language: de
---

Der Hafen öffnet wieder.
```

## Good
```en
NANTES, 12 March 2026 – The harbour – closed for two years – opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port – fermé depuis deux ans – rouvre.
```

## Fix
Safe: writes a dash between spaces.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, matches_anywhere

RULE = Rule("TY003", "hyphen-for-dash", "advice")
_HYPHEN = Lazy(r"(?<=[^\s-]) -{1,2} (?=[^\s\d-])|(?<=\w)--(?=\w)")


def check(subject: Subject) -> Iterator[Finding]:
    """Every such hyphen in paragraphs and in the sentences of the front matter, the dateline apart."""
    line = subject.reading.dateline
    for found in matches_anywhere(subject, _HYPHEN, " - ", "--"):
        if (found.block is not None and found.block.kind != "paragraph") or (
            line is not None and line.span.overlaps(found.span)
        ):
            continue
        yield RULE.finding(
            found.span,
            "A hyphen stands where a dash belongs.",
            "Write –.",
            fix=edits_in(subject, found, " – "),
        )
