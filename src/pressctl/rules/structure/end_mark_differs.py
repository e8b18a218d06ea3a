"""The end mark is not the one of the house.

## Why
### and -30- are American, ENDS is British: a house has one, and editors look for it.

## Bad
```toml
[newsroom]
end-mark = { en = "ENDS", fr = "###" }
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again.

-30-
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.

-30-
```

## Good
```toml
[newsroom]
end-mark = { en = "ENDS", fr = "###" }
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again.

ENDS
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST010", "end-mark-differs", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Every end mark of the body, where the newsroom or its house has one."""
    wanted = subject.newsroom.end_mark_for(subject.release.language)
    for block in subject.release.body.blocks if wanted else ():
        if block.kind == "end-mark" and _plain(block.text) != _plain(wanted or ""):
            yield RULE.finding(
                block.span,
                "The end mark is “{mark}”; this newsroom's is “{wanted}”.",
                "Write {wanted}.",
                mark=block.text.strip(),
                wanted=wanted,
            )


def _plain(mark: str) -> str:
    return "".join(mark.split()).strip("-–—*").casefold()
