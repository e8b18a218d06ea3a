"""Headline and subtitle, or two paragraphs, say the same words.

## Why
A text pasted twice; the reader stops at the second.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
subtitle: The harbour opens on Monday
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

Les travaux ont duré deux ans et coûté neuf millions.

Les travaux ont duré deux ans et coûté neuf millions.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
subtitle: The works took two years
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
from pressctl.rules.names import fold
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks

RULE = Rule("ST025", "subtitle-repeats", "warning")
_LEAST = 40  # characters: shorter paragraphs (names, labels) may come twice


def check(subject: Subject) -> Iterator[Finding]:
    """The subtitle against the headline, each paragraph against those before."""
    release = subject.release
    if release.title and release.subtitle and fold(release.title.value) == fold(release.subtitle.value):
        text = "The subtitle repeats the headline."
        yield RULE.finding(release.subtitle.span, text, "Say something new in it, or delete it.")
    seen: set[str] = set()
    for block in prose_blocks(release):
        words = " ".join(block.text.split())
        if block.kind == "paragraph" and len(words) >= _LEAST:
            if words in seen:
                yield RULE.finding(block.span, "This paragraph stands in the text twice.", "Delete one of the two.")
            seen.add(words)
