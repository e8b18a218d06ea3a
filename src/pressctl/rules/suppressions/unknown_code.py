"""A suppression names a rule that does not exist.

## Why
A mistyped code hides nothing, and the finding that it was meant for comes back in the middle of a deadline.

## Bad
```en
<!-- pressctl: ignore QT999 (the mark is the poet's) -->
NANTES, 12 March 2026 – The harbour opens again.
```
```fr
<!-- pressctl: ignore-file guillemets (ceux du poète) -->
Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```en
<!-- pressctl: ignore QT001 (the mark is the poet's) -->
The poem begins: “The harbour belongs to everybody.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("SU002", "suppression-unknown-code", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Each selector that means no rule of the catalogue."""
    for unused in subject.unused:
        if not unused.known:
            yield RULE.finding(
                unused.span,
                "There is no rule “{selector}”.",
                "Write a code such as QT001, the first letters of a family such as QT, or a rule's name.",
                selector=unused.selector,
            )
