"""A release names a translation into its own language.

## Why
The key is the language of the other file; the own one there is a slip of copying.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
translations: {en: harbour.fr.md}
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
translations: {fr: port.en.md}
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
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
title: O porto
language: pt-BR
date: 2026-03-12
translations: {pt-PT: porto.pt.md}
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("FM020", "translation-own-language", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """A key that is the release's own language."""
    for tag, field in subject.release.translations.items():
        if tag.lower() == subject.release.language.lower():
            yield RULE.finding(
                field.key,
                "This release is itself in {tag}.",
                "Write the language of {name} here.",
                tag=tag,
                name=field.value,
            )
