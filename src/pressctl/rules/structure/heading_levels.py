"""A heading skips a level, or is as high as the headline.

## Why
Screen readers move from heading to heading: a step from the second level to the fourth sounds like a missing part
(WCAG 2.2, technique H42). The first level is the headline's own.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.

# The works

They took two years.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

## Les travaux

#### Le calendrier

Deux ans.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.

## The works

### When

They took two years.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

## Les travaux

Deux ans.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST012", "heading-levels", "advice")
_DEEP = 3  # a first heading may be small, but not this small


def check(subject: Subject) -> Iterator[Finding]:
    """Headings of the first level, and those more than one level below the one before."""
    above = 1
    for block in subject.release.body.blocks:
        if block.kind != "heading" or block.setext:
            continue
        if block.level == 1:
            yield RULE.finding(block.span, "This heading is as high as the headline.", "Write ## in place of #.")
        elif block.level > above + 1 and (above > 1 or block.level > _DEEP):
            yield RULE.finding(
                block.span,
                "This heading skips from level {above} to level {level}.",
                "Write {right} here.",
                above=above,
                level=block.level,
                right="#" * (above + 1),
            )
        above = max(block.level, 2)
