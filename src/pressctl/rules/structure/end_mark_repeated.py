"""The release ends twice.

## Why
An editor stops reading at the first end mark; what stands before the second is lost.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.

###

The works took two years.

###
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

-30-

Les travaux ont duré deux ans.

-30-
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.

###
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

###
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST011", "end-mark-repeated", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Every end mark but the first."""
    marks = [block for block in subject.release.body.blocks if block.kind == "end-mark"]
    for block in marks[1:]:
        yield RULE.finding(block.span, "This is a second end mark.", "Keep one, behind the last line of the news.")
