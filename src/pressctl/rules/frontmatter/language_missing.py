"""The front matter does not say in which language the release is.

## Why
Language decides quotation marks, spaces, month names and hyphenation, and screen readers need it to pronounce the page
(WCAG 2.2, criterion 3.1.1). The newsroom's language is only a guess for a single release.

## Bad
```md
---
title: The harbour opens on Monday
date: 2026-03-12
---

The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language:
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

RULE = Rule("FM007", "language-missing", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """No `language`, or an empty one."""
    release = subject.release
    if readable(release) and release.language_field is None and absent(release, "language"):
        yield RULE.finding(
            key_place(release, "language"),
            "This release does not say in which language it is; it is read as {language}.",
            "Add a line `language: {language}` (or another code, such as en, fr, ar).",
            language=release.language,
        )
