"""Three full stops in place of an ellipsis.

## Why
The ellipsis … is one sign: three stops may be parted at the end of a line, and screen readers read them one by one.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again... at last.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre... enfin.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again… at last.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre… enfin.
```

## Fix
Safe: writes the one sign.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, matches_anywhere

RULE = Rule("TY004", "ellipsis-dots", "advice")
_DOTS = Lazy(r"(?<![.])\.{3}(?![.])")


def check(subject: Subject) -> Iterator[Finding]:
    """Every run of just three full stops."""
    for found in matches_anywhere(subject, _DOTS, "..."):
        yield RULE.finding(
            found.span, "Three full stops stand for an ellipsis.", "Write ….", fix=edits_in(subject, found, "…")
        )
