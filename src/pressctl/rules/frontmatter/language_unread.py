"""The release is in a language that pressctl has no data for.

## Why
Quotes, speakers, datelines and section words are told by the words of their language. In one that pressctl does not
know it reads only what is alike everywhere, such as marks in pairs, phone numbers, addresses and the front matter; that
it finds nothing else then does not mean that all is well. Who writes in such a language every day leaves this rule out:
`ignore = ["FM024"]` in pressctl.toml.

## Bad
```md
---
title: Bandari yafunguliwa Jumatatu
language: sw
date: 2026-03-12
---

Mombasa, 12 Machi 2026 – Bandari yafunguliwa tena baada ya miaka miwili ya kazi.
```
```md
---
title: De haven giet moandei iepen
language: fy-NL
date: 2026-03-12
---

Harns, 12 maart 2026 – De haven giet moandei wer iepen.
```

## Good
```md
---
title: The harbour opens on Monday
language: en-KE
date: 2026-03-12
---

MOMBASA, 12 March 2026 – The harbour opens again on Monday.
```
```fr
Le port rouvre lundi après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.languages.tags import known_tags
from pressctl.rules.finding import Finding
from pressctl.rules.front import key_place, readable
from pressctl.rules.rule import Rule, Subject

RULE = Rule("FM024", "language-unread", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """A real language without a data file."""
    release = subject.release
    if subject.reading.language_known or not readable(release):
        return
    yield RULE.finding(
        release.language_field.span if release.language_field else key_place(release, "language"),
        "pressctl does not know the language “{language}”: it checks only what is alike in all.",
        "Read quotes, speakers and dates yourself. The languages it reads: {known}.",
        language=release.language,
        known=known_tags(),
    )
