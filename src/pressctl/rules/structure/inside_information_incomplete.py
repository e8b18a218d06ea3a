"""Inside information lacks one of the five statements that the law asks for.

## Why
The notice must say that it is inside information, the issuer's full legal name, the name and position of the person who
notifies, the subject, and date and time of the communication (Implementing Regulation (EU) 2016/1055, article 2).
Renderings add the first; the others come from the release.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
kind: inside-information
contacts:
  - name: Ada Quill
    role: ~
    phones: "+33 2 40 41 90 00"
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
kind: inside-information
embargo: 2026-03-12T07:30+01:00
contacts:
  - email: press@quill.example
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```toml
[newsroom]
name = "Quill & Sons plc"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
kind: inside-information
embargo: 2026-03-12T07:30+01:00
contacts:
  - name: Ada Quill
    role: company secretary
    phones: "+33 2 40 41 90 00"
---

NANTES, 12 March 2026 – Quill & Sons plc has sold its harbour.
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

import re
from collections.abc import Iterator

from pressctl.newsroom.newsroom import in_language
from pressctl.release.fields import is_placeholder
from pressctl.release.release import SpokespersonEntry
from pressctl.rules.finding import Finding
from pressctl.rules.front import fence, key_place, readable
from pressctl.rules.patterns import Lazy
from pressctl.rules.people import used_contacts
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks

RULE = Rule("ST020", "inside-information-incomplete", "error")
_TIME = Lazy(r"(?<![\d.,])(?:[01]?\d|2[0-3])\s?(?:[:h.]\s?[0-5]\d|h|Uhr|a\.?m\.?|p\.?m\.?)(?!\w)", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Finding]:
    """Issuer, notifier with position, time: each that neither front matter, newsroom nor text gives."""
    release = subject.release
    if release.kind != "inside-information" or not readable(release) or _unfinished(subject):
        return
    if not _notifier(subject):
        text = "Nothing says who notifies, with name and position."
        yield RULE.finding(key_place(release, "contacts"), text, "Give a contact with `name` and `role`.")
    if not subject.newsroom.name and not subject.newsroom.organisations and "x-issuer" not in release.extra:
        text = "Nothing says who the issuer is."
        yield RULE.finding(fence(release), text, "Give the full legal name in `x-issuer:`, or `name` in pressctl.toml.")
    if release.embargo is None and not any(_TIME.search(block.text) for block in prose_blocks(release)):
        text = "Nothing says at what time this is communicated."
        yield RULE.finding(key_place(release, "date"), text, "State the hour in the text.")


def _unfinished(subject: Subject) -> bool:
    """While a paragraph is a placeholder, nobody can say what the text will lack; placeholder-left points at it."""
    return any(is_placeholder(block.text.strip()) for block in prose_blocks(subject.release))


def _notifier(subject: Subject) -> bool:
    if any(_has_title(subject, entry) for entry in subject.release.spokespeople[:1]):
        return True
    written = any(entry.name and entry.role for entry in subject.release.contacts)
    return written or any(known.name and known.role for _, known in used_contacts(subject))


def _has_title(subject: Subject, entry: SpokespersonEntry) -> bool:
    """The first spokesperson notifies, as renderings have it, where their title is known in the release's language."""
    if entry.id is None:
        return bool(entry.name and entry.title)
    person = subject.newsroom.people.get(entry.id.value)
    return person is not None and bool(in_language(person.title, subject.release.language))
