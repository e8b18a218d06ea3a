"""A suppression that hides nothing.

## Why
The mistake it was written for is gone, or its code is mistyped; either way it would hide the next mistake.

## Bad
```en
<!-- pressctl: ignore QT001 (the mark is the poet's) -->
NANTES, 12 March 2026 – The harbour opens again.
```
```fr
<!-- pressctl: ignore-file EM (sans objet) -->
Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.

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

RULE = Rule("SU001", "suppression-unused", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Each selector that no finding answered to."""
    for unused in subject.unused:
        if unused.known:
            yield RULE.finding(
                unused.span,
                "Nothing here is hidden by “{selector}”.",
                "Delete it, or the whole comment.",
                selector=unused.selector,
            )
