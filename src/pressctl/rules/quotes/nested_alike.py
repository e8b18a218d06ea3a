"""A quote within a quote has the same marks as the one around it.

## Why
Readers take the first closing mark for the end. Inside “ ” stand ‘ ’, inside « » stand “ ” (Unicode CLDR, alternate
quotation marks).

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“They call it “the new harbour” already,” said Ada Quill, harbour master.
```
```de
NANTES, 12. März 2026 – Der Hafen öffnet wieder nach zwei Jahren.

„Sie nennen ihn schon „den neuen Hafen“ hier“, sagte Ada Quill, Hafenmeisterin.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“They call it ‘the new harbour’ already,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.marks import Marked, marked
from pressctl.rules.rule import Rule, Subject

RULE = Rule("QT006", "quote-nested-alike", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Every marked span that lies inside another with the same opening mark."""
    around: list[Marked] = []
    for each in marked(subject):
        around = [outer for outer in around if outer.outer.end > each.outer.start]
        if each.opening and any(outer.opening == each.opening and outer.span.contains(each.outer) for outer in around):
            yield RULE.finding(
                each.outer,
                "The inner quote has the same marks as the outer one.",
                "Give it the inner marks of the language: ‘ ’ inside “ ”, “ ” inside « ».",
            )
        around.append(each)
