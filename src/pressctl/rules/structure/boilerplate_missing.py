"""Nothing says who the sender is.

## Why
A paragraph «About …» of some sixty words ends a release; an editor who does not know the organisation needs it. Only
newsrooms that keep boilerplates in pressctl.toml are told.

## Bad
```toml
[boilerplate.port]
en = "About the port"
fr = "À propos du port"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```toml
[boilerplate.port]
en = "About the port"
fr = "À propos du port"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
boilerplate: [port]
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.

## À propos de Ferries Ouest

Le port de Nantes accueille des navires depuis mille ans et emploie deux mille personnes.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.front import key_place, readable
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST008", "boilerplate-missing", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Neither the front matter's `boilerplate` nor a section of the body."""
    release = subject.release
    if not subject.newsroom.boilerplate or not readable(release) or release.boilerplate:
        return
    if subject.reading.section("boilerplate") is None and release.kind not in ("advisory", "correction"):
        yield RULE.finding(
            key_place(release, "boilerplate"),
            "Nothing says who the sender is.",
            "Add `boilerplate:` with one of: {ids}.",
            ids=", ".join(subject.newsroom.boilerplate),
        )
