"""The headline ends in a full stop.

## Why
Headlines carry none, in any language: newspapers, wires and search results set them without.

## Bad
```md
---
title: The harbour opens on Monday.
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi.
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```md
---
title: The harbour of Quill & Sons Ltd. opens for U.S. ships
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi…
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST004", "headline-full-stop", "warning")
_ABBREVIATED = Lazy(r"(?:\b\w\.){2,}$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|etc|S\.A|S\.p\.A|e\.V|Cie|Bros)\.$")


def check(subject: Subject) -> Iterator[Finding]:
    """One full stop at the end that belongs to no abbreviation."""
    title = subject.release.title
    if title is None or not title.value.endswith((".", "。")) or title.value.endswith(".."):
        return
    if not _ABBREVIATED.search(title.value):
        yield RULE.finding(title.span, "The headline ends in a full stop.", "Delete it.")
