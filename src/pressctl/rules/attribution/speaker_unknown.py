"""Somebody is quoted who is not in the newsroom's directory.

The directory is pressctl.toml's people and the release's own `spokespeople`; a press contact who speaks is known too.
Where nobody is listed the rule is silent.

## Why
Who may speak for the office is agreed beforehand. A name that nobody listed is a new spokesperson to add, or a mistake.

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

NANTES, 12 March 2026 – The harbour opens again.

“That is what we have built,” said Owen Tarrant, chief engineer of the port.
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

Nantes, le 12 mars 2026 – Le port rouvre.

« C'est ce que nous avons construit », a déclaré Solène Kervadec, directrice des travaux.
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

NANTES, 12 March 2026 – The harbour opens again.

“That is what we have built,” said Ada Quill, harbour master. “We kept our word,” Quill added.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

« C'est ce que nous avons construit », a déclaré Solène Kervadec, directrice des travaux.
```
"""

from collections.abc import Iterator

from pressctl.rules.directory import directory, find, find_near
from pressctl.rules.finding import Finding
from pressctl.rules.names import fold
from pressctl.rules.rule import Rule, Subject

RULE = Rule("AT002", "speaker-unknown", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Each unknown speaker once, where they first speak; a near miss is `speaker-misspelt`."""
    people = directory(subject)
    seen: set[str] = set()
    for quote in subject.reading.quotes if people else ():
        speaker = quote.speaker
        if speaker.kind != "person" or speaker.name is None or fold(speaker.name) in seen:
            continue
        seen.add(fold(speaker.name))
        if find(speaker.name, people) or find_near(speaker.name, people):
            continue
        yield RULE.finding(
            speaker.mention_span or quote.outer,
            "{name} is quoted but is not among the newsroom's spokespeople.",
            "Add {name} to `spokespeople:` or to pressctl.toml, or correct the name.",
            name=speaker.name,
        )
