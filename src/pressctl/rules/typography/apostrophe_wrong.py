"""An accent or a prime where an apostrophe belongs.

## Why
´, ` and ′ look like apostrophes and are none: searches for the word fail, and screen readers name the sign.

## Bad
```en
NANTES, 12 March 2026 – The harbour´s gates open again.
```
```fr
Nantes, le 12 mars 2026 – L`écluse rouvre.
```

## Good
```en
NANTES, 12 March 2026 – The harbour’s gates open again.
```
```fr
Nantes, le 12 mars 2026 – L'écluse rouvre.
```

## Fix
Safe: writes an apostrophe.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import characters
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, matches_anywhere

RULE = Rule("TY010", "apostrophe-wrong", "advice")
_WRONG = Lazy(r"(?<=[^\W\d_])[´`′](?=[^\W\d_])")
_SIGNS = frozenset("´`′")


def check(subject: Subject) -> Iterator[Finding]:
    """Every such sign between two letters."""
    for found in matches_anywhere(subject, _WRONG) if _SIGNS & characters(subject) else ():
        yield RULE.finding(
            found.span,
            "{sign} stands where an apostrophe belongs.",
            "Write ’.",
            fix=edits_in(subject, found, "’"),
            sign=found.text,
        )
