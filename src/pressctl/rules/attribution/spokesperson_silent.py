"""A spokesperson of the front matter is not quoted.

## Why
The list is what interview requests are answered from, and a name that does not appear in the text was left over or its
quote was lost.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
spokespeople:
  - name: Ada Quill
    title: harbour master
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
spokespeople:
  - name: Solène Kervadec
    title: directrice
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
spokespeople:
  - name: Ada Quill
    title: harbour master
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open,” said Ada Quill, harbour master.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
spokespeople:
  - name: Ada Quill
    title: capitaine du port
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.names import same_person
from pressctl.rules.rule import Rule, Subject

RULE = Rule("AT008", "spokesperson-silent", "advice")


_NOT_QUOTED = frozenset({"advisory", "event", "speech", "inside-information"})
"""A speech is the speaker's own words, and inside information names the one who notifies."""


def check(subject: Subject) -> Iterator[Finding]:
    """Each entry whose name is none of the speakers'. Advisories promise people who will speak."""
    release = subject.release
    if release.kind in _NOT_QUOTED or not release.spokespeople:
        return
    names = {quote.speaker.name for quote in subject.reading.quotes if quote.speaker.name}
    names.update(name for quote in subject.reading.quotes for name in quote.speaker.together)
    for entry in release.spokespeople:
        person = subject.newsroom.people.get(entry.id.value) if entry.id else None
        known = (person.name, *person.aliases) if person else (entry.name.value,) if entry.name else ()
        if known and not any(same_person(name, each) for name in names for each in known):
            yield RULE.finding(entry.span, "{name} is not quoted.", "Add a quote, or take the name out.", name=known[0])
