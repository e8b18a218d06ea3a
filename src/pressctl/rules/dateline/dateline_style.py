"""The dateline is not in the form of the house.

## Why
Each house has its form: AP writes the city in capitals and a dash between spaces, Reuters a hyphen, dpa the agency in
brackets. House plain takes every form; `dateline` in pressctl.toml sets a newsroom's own.

## Bad
```toml
[newsroom]
dateline = { en = "{PLACE}, {date:long} – ", fr = "{place}, {date:long} – " }
```
```en
Nantes, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2026 - Le port rouvre après deux ans de travaux.
```

## Good
```toml
[newsroom]
dateline = { en = "{PLACE}, {date:long} – ", fr = "{place}, {date:long} – " }
```
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Fix
Unsafe: writes place, region and date as they stand in the form of the house.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.dateline_form import expected_line
from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("DL002", "dateline-style", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """The line against the house's form, with place, region and date as they are read."""
    line = subject.reading.dateline
    form = subject.newsroom.dateline_form(subject.release.language)
    if line is None or not form or not line.place:
        return
    expected = expected_line(form, line)
    if expected is None or _same(expected, line.raw):
        return
    span = Span(line.span.start, line.span.start + len(line.raw))
    fix = Fix((Edit(span, expected),), safe=False) if subject.text(span) == line.raw else None
    yield RULE.finding(
        line.span,
        "This is not the house's form of a dateline.",
        "Write “{right}”.",
        fix=fix,
        right=expected.strip(),
    )


def _same(expected: str, raw: str) -> bool:
    return "".join(expected.split()) == "".join(raw.split()) and expected.split() == raw.split()
