"""Another release of the newsroom has the same slug in the same language.

## Why
Slug and language name the page, the mail and the pictures of a release. Of two with the same names only the first is
exported, and links to the other lead to the wrong text. A slug that the front matter does not give comes from the
file's name, without its date and language.

## Bad
```around
path = "releases/2026-03-12-harbour.en.md"
rivals = ["releases/2025-03-12-harbour.en.md"]
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
slug: harbour
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```around
path = "releases/port.fr.md"
rivals = ["releases/2024/port.fr.md", "releases/2025/port.fr.md"]
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```around
path = "releases/2026-03-12-harbour.en.md"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
slug: harbour
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
slug: port-2026
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.front import key_place
from pressctl.rules.rule import Rule, Subject

RULE = Rule("FM021", "slug-repeated", "error")
_SHOWN = 3


def check(subject: Subject) -> Iterator[Finding]:
    """Once, with the first of the others: at the slug, or where one has to be written."""
    release, rivals = subject.release, subject.surroundings.rivals
    if not rivals:
        return
    listed = ", ".join(rivals[:_SHOWN]) + (", …" if len(rivals) > _SHOWN else "")
    yield RULE.finding(
        release.slug_field.span if release.slug_field else key_place(release, "slug"),
        "The slug “{slug}” is taken in this language, by {others}.",
        "Give one of them another slug." if release.slug_field else "Add a `slug:` that no other release has.",
        slug=release.slug,
        others=listed,
    )
