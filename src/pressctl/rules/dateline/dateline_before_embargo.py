"""The embargo stands below the dateline.

## Why
An embargo is the first thing to be read: who meets it in the third paragraph may have published the first two.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

EMBARGOED until 13 March 2026, 09:00 CET
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Sous embargo jusqu'au 13 mars 2026 à 9 h
```

## Good
```en
EMBARGOED until 13 March 2026, 09:00 CET

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Sous embargo jusqu'au 13 mars 2026 à 9 h

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("DL008", "dateline-before-embargo", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """An embargo line in a later block than the dateline, where none stands before it."""
    line, embargoes = subject.reading.dateline, subject.reading.embargo_lines
    if line is None or not embargoes or any(each.block <= line.block for each in embargoes):
        return
    yield RULE.finding(embargoes[0].span, "The embargo stands below the dateline.", "Move it to the top of the text.")
