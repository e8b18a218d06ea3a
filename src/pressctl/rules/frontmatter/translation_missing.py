"""`translations` or `corrects` names a release that is not there.

## Why
The page links to its other languages; a link to nothing is found by a reader first.

## Bad
```around
path = "releases/harbour.en.md"
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
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
kind: correction
corrects: port-ancien.fr.md
correction: une date
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
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

from pressctl.release.fields import is_placeholder
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("FM018", "translation-missing", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Each name without a release behind it, where the release's own place is known."""
    around, release = subject.surroundings, subject.release
    if around.path is None:
        return
    for field in release.translations.values():
        if field.value not in around.neighbours:
            yield RULE.finding(
                field.span,
                "There is no release {name}.",
                "Correct the name; it is looked for beside this file.",
                name=field.value,
            )
    if (
        release.corrects
        and not is_placeholder(release.corrects.value)
        and (release.corrects.value not in around.neighbours)
    ):
        yield RULE.finding(
            release.corrects.span,
            "There is no release {name}.",
            "Name the file of the release that this one corrects.",
            name=release.corrects.value,
        )
