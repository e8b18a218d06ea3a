"""A translation does not point back, or is in another language than said.

## Why
Readers of the other language would not find this one, and search engines ignore one-way links between languages.

## Bad
```around
path = "releases/harbour.en.md"
[neighbours."harbour.fr.md"]
slug = "harbour"
language = "fr"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
translations: {fr: harbour.fr.md}
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```around
path = "releases/port.fr.md"
[neighbours."harbour.de.md"]
slug = "harbour"
language = "de"
translations = {fr = "port.fr.md"}
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
translations: {en: harbour.de.md}
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```around
path = "releases/harbour.en.md"
[neighbours."harbour.fr.md"]
slug = "harbour"
language = "fr"
translations = {en = "harbour.en.md"}
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
translations: {fr: harbour.fr.md}
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
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
from pressctl.rules.rule import Rule, Subject

RULE = Rule("FM019", "translation-one-way", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Each translation that was found: its language, and whether it names this file."""
    around = subject.surroundings
    own = (around.path or "").rpartition("/")[2]
    for tag, field in subject.release.translations.items():
        other = around.neighbours.get(field.value)
        if other is None:
            continue
        if _primary(other.language) != _primary(tag):
            text = "{name} is in {language}, not in {tag}."
            yield RULE.finding(
                field.span, text, "Correct the code or the name.", name=field.value, language=other.language, tag=tag
            )
        elif own and not any(name.rpartition("/")[2] == own for name in other.translations.values()):
            yield RULE.finding(
                field.span,
                "{name} does not name this release among its translations.",
                "Add this file to `translations:` there.",
                name=field.value,
            )


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()
