"""Two or more spaces, or a tab, between words.

## Why
Double spaces are left over from cutting and pasting; pages swallow them, plain text and mails show them.

## Bad
```en
NANTES, 12 March 2026 – The harbour  opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port   rouvre.
```
```md
---
title: Der Hafen  öffnet am Montag
language: de
---

Der Hafen öffnet wieder.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```

## Fix
Safe: leaves one space.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, matches_anywhere

RULE = Rule("TY002", "space-double", "advice")
_RUN = Lazy(
    "(?<=[^ \t\n\u00a0\u202f·•-])(?: {2,}|[ \u00a0\u202f]*\t[ \t\u00a0]*| +[\u00a0\u202f] *|[\u00a0\u202f] +)(?=\\S)"
)
_SIGNS = ("  ", "\t", " \u00a0", "\u00a0 ", " \u202f", "\u202f ")


def check(subject: Subject) -> Iterator[Finding]:
    """Every run of spaces inside prose and the sentences of the front matter, the dateline apart. A no-break space of
    the run is the one that stays."""
    line = subject.reading.dateline
    for found in matches_anywhere(subject, _RUN, *_SIGNS):
        if line is not None and line.span.contains(found.span):
            continue
        space = next((char for char in found.text if char in "\u00a0\u202f"), " ")
        fix = edits_in(subject, found, space)
        if "\t" in found.text:
            yield RULE.finding(found.span, "A tab stands between two words.", "Write a space.", fix=fix)
        else:
            yield RULE.finding(
                found.span, "{count} spaces stand in a row.", "Leave one.", fix=fix, count=len(found.text)
            )
