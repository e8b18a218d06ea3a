"""The release has a front matter and nothing under it.

## Why
A headline alone is no release; a template that was never filled in looks like this.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---
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
from pressctl.rules.front import fence, readable
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks

RULE = Rule("ST003", "body-empty", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """No block of the body has a word in it. A withdrawn release may be empty."""
    release = subject.release
    if not readable(release) or release.status == "withdrawn":
        return
    if not any(block.text.strip() for block in prose_blocks(release)):
        yield RULE.finding(fence(release), "This release has no text.", "Write the text below the second `---`.")
