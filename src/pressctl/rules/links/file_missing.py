"""A picture, an attachment or a linked file is not there.

## Why
The page would show a broken frame, and the mail an attachment that is none.

## Bad
```around
path = "releases/harbour.en.md"
[files."images/harbour.jpg"]
exists = false
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
images: [{src: images/harbour.jpg, alt: The harbour, credit: Q}]
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```around
path = "releases/port.fr.md"
[files."rapport.pdf"]
exists = false
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
attachments: [rapport.pdf]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```around
path = "releases/harbour.en.md"
[files."images/harbour.jpg"]
exists = true
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
images: [{src: images/harbour.jpg, alt: The harbour, credit: Q}]
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
from pressctl.rules.links.scheme import is_bare
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import named_files

RULE = Rule("LK002", "file-missing", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every name that was looked for and not found."""
    for name, span in named_files(subject.release):
        fact = subject.surroundings.files.get(name)
        if fact is not None and fact.inside and not fact.exists and not is_bare(name):
            yield RULE.finding(
                span, "There is no file {name}.", "Correct the name; it is looked for beside this file.", name=name
            )
