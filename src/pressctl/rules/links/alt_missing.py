"""A picture has no text for those who can't see it.

## Why
Screen readers read the alternative text, mail programs show it while pictures are blocked (WCAG 2.2, criterion 1.1.1;
law in the EU since 2025).

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
images: [{src: images/harbour.jpg, alt: ~, caption: The harbour, credit: Ada Quill}]
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

![](port.jpg)
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
images: [{src: images/harbour.jpg, alt: The harbour at dawn, caption: The harbour, credit: Ada Quill}]
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

![Le port à l’aube](port.jpg)
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import images

RULE = Rule("LK004", "alt-missing", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Every picture of front matter and body without one."""
    for image in images(subject.release):
        if not (image.alt or "").strip():
            yield RULE.finding(
                image.span,
                "{src} has no alternative text.",
                "Say in a sentence what is to be seen: `alt: …`.",
                src=image.src,
            )
