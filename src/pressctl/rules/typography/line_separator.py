"""A line or paragraph separator of Unicode, or a NEL, in place of a line end.

## Why
These characters come out of design programs. Some programs end the line there and others show a box; mail headers
break at them.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```en
NANTES, 12 March 2026 – The harbour
opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```

## Fix
Safe: puts a space in its place.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import characters
from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import editable
from pressctl.spans import Span

RULE = Rule("TY007", "line-separator", "warning")
_SEPARATORS = Lazy("[\u2028\u2029\u0085]")
_SIGNS = frozenset("\u2028\u2029\u0085")


def check(subject: Subject) -> Iterator[Finding]:
    """Every one in the file."""
    text = subject.release.source.text
    for match in _SEPARATORS.finditer(text) if _SIGNS & characters(subject) else ():
        span = Span(match.start(), match.end())
        yield RULE.finding(
            span,
            "A hidden line separator (U+{code}) stands here.",
            "Put a space or a real line end in its place.",
            fix=Fix((Edit(span, " "),), safe=True) if editable(subject, span, match[0]) else None,
            code=f"{ord(match[0]):04X}",
        )
