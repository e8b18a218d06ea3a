"""A sentence begins without a space after the full stop.

## Why
The slip of a hurried cut; the two words read as one web address, and some programs make a link of them.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.The works took two years.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.Les travaux ont duré deux ans.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again. See Node.js and quill.example, or U.S. law.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre. Les travaux ont duré deux ans.
```

## Fix
Safe: adds the space.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, matches_in

RULE = Rule("TY015", "space-missing", "advice")
_GLUED = Lazy(r"[.!?](?=[A-ZÀ-ÖØ-Þ][^\W\d_A-Z]{2,}\s)(?<=[^\W\d_A-Z]{3}.)")


def check(subject: Subject) -> Iterator[Finding]:
    """A stop glued to a capitalised word, outside links."""
    for found in matches_in(subject, _GLUED):
        before = found.block.text[: found.start].rpartition(" ")[2]
        if "@" in before or "/" in before or before.count(".") > 1:
            continue
        fix = edits_in(subject, found, found.text + " ")
        yield RULE.finding(found.span, "A space is missing after the full stop.", "Add a space.", fix=fix)
