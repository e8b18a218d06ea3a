"""A number of the headline does not stand in the text.

## Why
Figures are changed in the text until the last minute, and the headline keeps the old one.

## Bad
```md
---
title: Harbour for 15 million euros opens
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.

It cost 9 million euros.
```
```md
---
title: Le port à 15 millions rouvre
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Il a coûté 9 millions.
```

## Good
```md
---
title: Harbour for 15 million euros opens
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.

It cost 15 million euros.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks

RULE = Rule("HS007", "headline-number", "advice")
_NUMBER = Lazy(r"(?<![\w.,-])\d[\d.,\u00a0\u202f’' ]{0,14}\d|(?<![\w.,-])\d(?![\w-])")


def check(subject: Subject) -> Iterator[Finding]:
    """Each number of two digits and more, compared by its digits alone; years are left alone."""
    title = subject.release.title
    if title is None or not any(char.isdecimal() for char in title.value) or subject.release.plain:
        return
    body = "\n".join(block.text for block in prose_blocks(subject.release))
    if not body.strip():
        return
    digits = {_digits(match[0]) for match in _NUMBER.finditer(body)} | set(_RUN.findall(body))
    for match in _NUMBER.finditer(title.value):
        number = _digits(match[0])
        if len(number) >= 2 and number not in digits and not (len(number) == 4 and number[:2] in ("19", "20")):
            yield RULE.finding(
                title.span,
                "The headline says {number}, the text does not.",
                "Compare the two.",
                number=match[0].strip(),
            )


_RUN = Lazy(r"\d+")


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal())
