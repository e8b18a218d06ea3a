"""The release does not begin with a paragraph.

## Why
The first paragraph tells the news: agencies print it alone, and mails show its beginning. A list, a table or a heading
above another heading is no lead. Advisories, speeches and events may begin otherwise.

## Bad
```en
- The harbour opens again on Monday
- Ferries sail from eight in the morning

NANTES, 12 March 2026 – The harbour opens again.
```
```fr
## Le port rouvre

## Deux ans de travaux

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.

- Ferries sail from eight in the morning
```
```fr
## Communiqué de presse

Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import main_blocks

RULE = Rule("ST026", "lead-missing", "warning")
_KINDS = frozenset({"news", "appointment", "report"})


def check(subject: Subject) -> Iterator[Finding]:
    """A first block of the news that is a list item or a table cell, or two headings before any paragraph."""
    if subject.release.kind not in _KINDS:
        return
    headings = 0
    for block in main_blocks(subject):
        if not block.text.strip():
            continue
        inside = "list" in block.containers or "table" in block.containers
        headings += block.kind == "heading"
        if inside or headings > 1:
            yield RULE.finding(
                block.span,
                "The release begins without a lead.",
                "Begin with a paragraph that tells the news: who, what, when, where.",
            )
            return
        if block.kind == "paragraph":
            return
