"""A picture or a file lies outside the newsroom.

## Why
pressctl takes nothing from outside the newsroom's folder: a path with `..` or a link could publish any file of the
machine.

## Bad
```around
path = "releases/harbour.en.md"
[files."/srv/harbour.jpg"]
exists = false
inside = false
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
images: [{src: /srv/harbour.jpg, alt: The harbour, credit: Q}]
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```around
path = "releases/port.fr.md"
[files."/etc/rapport.pdf"]
exists = false
inside = false
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
attachments: [/etc/rapport.pdf]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
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
from pressctl.rules.texts import named_files

RULE = Rule("LK003", "file-outside", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every name that leads out."""
    for name, span in named_files(subject.release):
        fact = subject.surroundings.files.get(name)
        if fact is not None and not fact.inside:
            yield RULE.finding(
                span, "{name} lies outside the newsroom.", "Copy the file into the newsroom's folder.", name=name
            )
