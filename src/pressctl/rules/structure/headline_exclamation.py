"""The headline has an exclamation mark.

## Why
News does not shout: the guides of press services refuse exclamation marks, and spam filters count them.

## Bad
```md
---
title: The harbour opens on Monday!
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: "Le port rouvre enfin !"
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: '« Enfin ! », disent les pêcheurs du port'
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

RULE = Rule("ST006", "headline-exclamation", "warning")
_QUOTED = Lazy('[“«„"‘][^”»“"’]{0,300}[”»“"’]')


def check(subject: Subject) -> Iterator[Finding]:
    """A mark outside quoted words."""
    title = subject.release.title
    if title is not None and any(sign in _QUOTED.sub("", title.value) for sign in "!！"):
        yield RULE.finding(
            title.span, "The headline has an exclamation mark.", "Delete it: the news speaks for itself."
        )
