"""A picture of the front matter has no caption.

## Why
Who and what is to be seen, where and when: without it the picture can't be printed.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
images: [{src: images/harbour.jpg, alt: The harbour at dawn, caption: ~, credit: Ada Quill}]
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
images: [{src: images/harbour.jpg, alt: The harbour at dawn, caption: ~, credit: Ada Quill}]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
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
images: [{src: images/harbour.jpg, alt: The harbour at dawn, caption: The harbour, credit: Ada Quill}]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import images

RULE = Rule("LK007", "caption-missing", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Every picture that is offered to the press without one."""
    for image in images(subject.release):
        if image.in_front_matter and not image.caption:
            yield RULE.finding(image.span, "{src} has no caption.", "Add `caption:` to the picture.", src=image.src)
