"""The release is embargoed, but its text does not say so.

## Why
Some houses want the embargo above the text itself, so that it also stands wherever the text is copied. Page, mail and
text of an export say it in any case, from the front matter; so this rule keeps silent until a newsroom asks for it.

## Bad
```toml
[validate.rules.embargo-not-in-text]
required = true
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```toml
[validate.rules.embargo-not-in-text]
required = true
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
embargo: 2026-03-12T09:00+01:00
---

SOUS EMBARGO jusqu'au 12 mars 2026 à 9 h 00 (UTC+1)

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Options
`required`: whether the text has to say it. Default: false.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM012", "embargo-not-in-text", "advice", options={"required": False})


def check(subject: Subject) -> Iterator[Finding]:
    """An embargo in the front matter without an embargo line, where the newsroom or its house wants one."""
    embargo = subject.release.embargo
    if embargo is None or subject.options["required"] is not True or subject.reading.embargo_lines:
        return
    yield RULE.finding(
        embargo.span,
        "The text does not say that it is embargoed.",
        "Write a line with date, time and time zone above the text.",
    )
