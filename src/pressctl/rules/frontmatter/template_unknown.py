"""`template` names a template that neither the newsroom nor pressctl has.

## Why
A release that asks for a template of its own can't be exported without it. Templates lie in the folder `templates/` of
the newsroom, below `page`, `mail` and `text`; the name is that of the file without its ending.

## Bad
```around
templates = ["picture", "release", "harbour"]
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
template: harbor
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
template: gala
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```around
templates = ["picture", "release", "harbour"]
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
template: harbour
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
from pressctl.schema import nearest

RULE = Rule("FM022", "template-unknown", "error")
_SHOWN = 12


def check(subject: Subject) -> Iterator[Finding]:
    """The name, with the nearest that is there. Without a folder to look into nothing is known, and nothing said."""
    named, known = subject.release.template, subject.surroundings.templates
    if named is None or known is None or named.value in known:
        return
    near = nearest(named.value[:60], known)
    yield RULE.finding(
        named.span,
        "There is no template “{name}”.",
        "Did you mean “{near}”?" if near else "Templates are: {known}.",
        name=named.value[:60],
        near=near or "",
        known=", ".join(known[:_SHOWN]),
    )
