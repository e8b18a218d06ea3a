"""A line under a paragraph made a heading of it.

## Why
In Markdown a line of hyphens or equal signs under text turns the text into a heading: a name over a dividing line
becomes a title. Leave an empty line between.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.

Ada Quill
---

The works took two years.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

Contact presse
===

Ada Quill
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.

Ada Quill

---

The works took two years.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

## Contact presse
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import snippet

RULE = Rule("ST022", "heading-by-accident", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Every heading that was made by underlining."""
    for block in subject.release.body.blocks:
        if block.kind == "heading" and block.setext:
            yield RULE.finding(
                block.span,
                "The line below makes a heading of “{words}”.",
                "Leave an empty line between, or write ## before the heading.",
                words=snippet(block.text, 40),
            )
