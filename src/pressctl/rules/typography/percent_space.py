"""The percent sign with a space, or without one, against the habit of the language.

## Why
French, German, Spanish and Swedish put a no-break space before %, English, Italian, Dutch and Portuguese none (Unicode
CLDR, percent format).

## Bad
```en
NANTES, 12 March 2026 – Traffic rose by 12 % in a year.
```
```fr
Nantes, le 12 mars 2026 – Le trafic a augmenté de 12% en un an.
```

## Good
```en
NANTES, 12 March 2026 – Traffic rose by 12% in a year.
```
```fr
Nantes, le 12 mars 2026 – Le trafic a augmenté de 12 % en un an.
```

## Fix
Safe: adds or deletes the space.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import seen
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, matches_anywhere
from pressctl.rules.words import rule_table

RULE = Rule("TY013", "percent-space", "advice")
_WITH = Lazy(r"[ \u00a0\u202f](?=%)(?<=\d.)")
_BREAKS = Lazy(r"(?<=\d) ?(?=%(?:[\s.,;:!?)»”]|$))")


def check(subject: Subject) -> Iterator[Finding]:
    """Every percent sign behind a number that is set against the language's habit."""
    table = rule_table(subject.release.language, "typography")
    habit = table.get("percent-space")
    if habit is None:
        return
    pattern = _BREAKS if habit else _WITH
    for found in matches_anywhere(subject, pattern, "%") if pattern.search(seen(subject)) else ():
        if found.text and habit and "%" in table.get("before", {}) and found.block is not None:
            continue  # a space that breaks is told with the others of its paragraph
        text = "A no-break space belongs before %." if habit else "No space belongs before %."
        fix = edits_in(subject, found, "\u00a0" if habit else "")
        yield RULE.finding(found.span, text, "Add it." if habit else "Delete it.", fix=fix)
