"""A bracket that is never closed or never opened, or a space inside brackets.

## Why
The second bracket was lost in a cut, and with it perhaps words; readers can't tell where the aside ends.

## Bad
```en
NANTES, 12 March 2026 – The harbour (closed for two years opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port, fermé depuis deux ans), rouvre ( enfin ).
```

## Good
```en
NANTES, 12 March 2026 – The harbour (closed for two years) opens again: a) for ferries, b) for boats :-)
```
```fr
Nantes, le 12 mars 2026 – Le port (fermé depuis deux ans) rouvre.
```

## Fix
Safe: deletes the space inside. Which bracket is missing only the writer knows.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import editable, prose_blocks

RULE = Rule("TY018", "bracket-unpaired", "warning")
_BRACKET = Lazy(r"[()]")
_SPACED = Lazy(r"\( (?=\w)| \)(?<=\w \))")
_ITEM = Lazy(r"(?:^|.*[\s(/])(?:\w{1,2}|[ivxIVX]{1,5}|\d{1,3})")


def check(subject: Subject) -> Iterator[Finding]:
    """Round brackets of each block; those that count, a) or 1), and faces of signs are none."""
    for block in prose_blocks(subject.release):
        text = block.text
        if "(" not in text and ")" not in text:
            continue
        for at in _alone(text):
            said = "This bracket is never closed." if text[at] == "(" else "This bracket was never opened."
            yield RULE.finding(block.prose.span(at, at + 1), said, "Add the other bracket, or delete this one.")
        for match in _SPACED.finditer(text) if "( " in text or " )" in text else ():
            span = block.prose.span(match.start(), match.end())
            bare = match[0].replace(" ", "")
            fix = Fix((Edit(span, bare),), safe=True) if editable(subject, span, match[0]) else None
            yield RULE.finding(span, "A space stands inside the bracket.", "Delete the space.", fix=fix)


def _alone(text: str) -> Iterator[int]:
    opened: list[int] = []
    for match in _BRACKET.finditer(text):
        at = match.start()
        if text[at - 1 : at] in (":", ";", "-", "=") and at:
            continue
        if match[0] == "(":
            opened.append(at)
        elif opened:
            opened.pop()
        elif not _ITEM.fullmatch(text[max(0, at - 12) : at]):
            yield at
    yield from opened
