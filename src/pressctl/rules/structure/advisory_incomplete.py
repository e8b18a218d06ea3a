"""An advisory lacks what journalists come for: who, what, when, where.

## Why
An advisory is an appointment: without place, or without hour and time zone, nobody comes. The facts stand in `event`,
or in the text behind the words Who, What, When, Where.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
kind: advisory
---

Journalists are invited.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
kind: advisory
event: {who: Ada Quill, what: réouverture, where: quai 4, when: 2026-03-16T10:00}
---

Les journalistes sont invités.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
kind: advisory
event: {who: Ada Quill, what: opening of the harbour, when: 2026-03-16T10:00+01:00, where: "Quay 4, Nantes"}
---

Journalists are invited.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
kind: advisory
---

**Qui :** Ada Quill

**Quoi :** réouverture du port

**Quand :** lundi 16 mars à 10 h

**Où :** quai 4
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.rules.finding import Finding
from pressctl.rules.front import key_place, readable
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks
from pressctl.rules.words import words_table

RULE = Rule("ST017", "advisory-incomplete", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Each of the four that neither `event` nor the text gives, and a time without its offset."""
    release = subject.release
    if release.kind != "advisory" or not readable(release):
        return
    place = key_place(release, "event")
    for key in _missing(subject):
        yield RULE.finding(place, _TEXTS[key], "Add `{key}` to `event:`.", key=key)
    when = release.event.when if release.event else None
    if when is not None and when.value.tzinfo is None:
        yield RULE.finding(
            when.span,
            "The time of the event has no time zone.",
            "Add the offset: for example 2026-03-16T10:00+01:00.",
        )


_TEXTS = {
    "who": "This advisory does not say who comes.",
    "what": "This advisory does not say what happens.",
    "when": "This advisory does not say when.",
    "where": "This advisory does not say where.",
}


def _missing(subject: Subject) -> Iterator[str]:
    event = subject.release.event
    labels = "\n".join(block.text[:40] for block in prose_blocks(subject.release))
    for key in _TEXTS:
        pattern = _label(subject.release.language, key)
        if (event is None or getattr(event, key) is None) and not (pattern and pattern.search(labels)):
            yield key


@lru_cache(maxsize=64)
def _label(language: str, key: str) -> re.Pattern[str] | None:
    words = words_table(language, "words", key)
    listed = "|".join(re.escape(word) for word in (*words, key))
    return re.compile(rf"^\W{{0,4}}(?:{listed})\s?(?:[:：?]|$)", re.IGNORECASE | re.MULTILINE)
