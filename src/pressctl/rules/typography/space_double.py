"""Two or more spaces between words.

## Why
Double spaces are left over from cutting and pasting; pages swallow them, plain text and mails show them.

## Bad
```en
NANTES, 12 March 2026 – The harbour  opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port   rouvre.
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
from pressctl.rules.texts import edits_in, matches_in

RULE = Rule("TY002", "space-double", "advice")
_RUN = Lazy(r"(?<=\S) {2,}(?=\S)")


def check(subject: Subject) -> Iterator[Finding]:
    """Every run of ordinary spaces inside prose, the dateline apart."""
    line = subject.reading.dateline
    for found in matches_in(subject, _RUN, "  "):
        if line is None or not line.span.contains(found.span):
            yield RULE.finding(
                found.span,
                "{count} spaces stand in a row.",
                "Leave one.",
                fix=edits_in(subject, found, " "),
                count=len(found.text),
            )
