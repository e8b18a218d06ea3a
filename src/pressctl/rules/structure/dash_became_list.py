"""Speech that begins with a hyphen became a list.

## Why
A hyphen at the start of a line is a bullet in Markdown. Speech after a dash needs the dash itself, – or —, which French,
Spanish and Russian use anyway.

## Bad
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

- « Nous avons tenu parole », a déclaré Ada Quill, capitaine du port.
```
```en
NANTES, 12 March 2026 – The harbour opens again.

- “We kept our word,” said Ada Quill, harbour master.
```

## Good
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

– Nous avons tenu parole, a déclaré Ada Quill, capitaine du port.
```
```en
NANTES, 12 March 2026 – The harbour opens again.

- The works took two years.
- They cost nine million euros.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("ST023", "dash-became-list", "warning")
_MARKS = '«“„"”»'


def check(subject: Subject) -> Iterator[Finding]:
    """A list of one item that begins with a quotation mark and holds a speaker's words."""
    for index in sorted({quote.block for quote in subject.reading.quotes if quote.speaker.kind != "none"}):
        block = subject.release.body.blocks[index]
        if "list" in block.containers and block.text[:1] in _MARKS:
            yield RULE.finding(
                Span(block.span.start, min(block.span.end, block.span.start + 1)),
                "The hyphen makes a list of this quote.",
                "Begin the line with – or with the quotation mark itself.",
            )
