"""The release has no title.

## Why
The title is the headline, the subject of the mail and the name of the page. Every wire service refuses a release
without one.

## Bad
```md
---
title: ""
language: en
---

The harbour opens again.
```
```md
---
language: fr
date: 2026-03-12
---

Le port rouvre.
```

## Good
```en
The harbour opens again.
```
```fr
Le port rouvre.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.front import absent, key_place, readable
from pressctl.rules.rule import Rule, Subject

RULE = Rule("FM006", "title-missing", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """A title that is missing or empty; a title of the wrong form is `wrong-type`."""
    release = subject.release
    if readable(release) and release.title is None and absent(release, "title"):
        yield RULE.finding(
            key_place(release, "title"), "This release has no title.", "Write the headline behind `title:`."
        )
