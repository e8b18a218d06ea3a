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

from pressctl.release.fields import is_placeholder
from pressctl.release.nodes import MappingNode, ScalarNode
from pressctl.rules.finding import Finding
from pressctl.rules.front import key_place, readable
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks
from pressctl.rules.words import words_table

RULE = Rule("ST017", "advisory-incomplete", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """What `event` or the labelled lines of the text leave out; one warning where the release has neither."""
    release = subject.release
    if release.kind != "advisory" or not readable(release):
        return
    place = key_place(release, "event")
    labelled = [key for key in _TEXTS if _labelled(subject, key)]
    if release.event is None and len(labelled) < _LEAST:
        text = "This advisory has no `event`: nobody sees at a glance who, what, when and where."
        yield RULE.finding(place, text, "Add `event:` with who, what, when, where.", severity="warning")
        return
    for key, text in _TEXTS.items():
        given = release.event is not None and (
            getattr(release.event, key) is not None or _to_be_filled_in(subject, key)
        )
        if key not in labelled and not given:
            yield RULE.finding(
                place, text, "Add `{key}` to `event:`.", severity=None if release.event else "warning", key=key
            )
    when = release.event.when if release.event else None
    if when is not None and when.value.tzinfo is None:
        yield RULE.finding(
            when.span,
            "The time of the event has no time zone.",
            "Add the offset: for example 2026-03-16T10:00+01:00.",
        )


_LEAST = 2  # labelled lines that make a list of facts
_TEXTS = {
    "who": "This advisory does not say who comes.",
    "what": "This advisory does not say what happens.",
    "when": "This advisory does not say when.",
    "where": "This advisory does not say where.",
}


def _to_be_filled_in(subject: Subject, key: str) -> bool:
    """A placeholder is no moment yet, but placeholder-left points at it already."""
    group = subject.release.front.get("event") if subject.release.front else None
    entry = group.value.get(key) if group and isinstance(group.value, MappingNode) else None
    return entry is not None and isinstance(entry.value, ScalarNode) and is_placeholder(entry.value.text)


def _labelled(subject: Subject, key: str) -> bool:
    labels = "\n".join(block.text[:40] for block in prose_blocks(subject.release))
    return bool(_label(subject.release.language, key).search(labels))


@lru_cache(maxsize=64)
def _label(language: str, key: str) -> re.Pattern[str]:
    words = words_table(language, "words", key)
    listed = "|".join(re.escape(word) for word in (*words, key))
    return re.compile(rf"^\W{{0,4}}(?:{listed})\s?(?:[:：?]|$)", re.IGNORECASE | re.MULTILINE)
