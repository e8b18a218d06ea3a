"""A picture is too heavy for a page or a mail.

## Why
Mail servers refuse some 10 MB; a page with such a picture takes half a minute on a telephone. Offer the large one as an
attachment.

## Bad
```around
path = "releases/harbour.en.md"
[files."images/harbour.jpg"]
exists = true
size = 9000000
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
images: [{src: images/harbour.jpg, alt: The harbour at dawn, caption: The harbour, credit: Ada Quill}]
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```around
path = "releases/harbour.en.md"
[files."images/harbour.jpg"]
exists = true
size = 6000000
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

## Good
```around
path = "releases/harbour.en.md"
[files."images/harbour.jpg"]
exists = true
size = 900000
```
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
```

## Options
`max-bytes`: the most bytes of a picture. Default: 5000000.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import images

RULE = Rule("LK008", "image-heavy", "warning", options={"max-bytes": 5000000})


def check(subject: Subject) -> Iterator[Finding]:
    """More bytes than the option allows."""
    limit = subject.options["max-bytes"]
    for image in images(subject.release) if isinstance(limit, int) else ():
        fact = subject.surroundings.files.get(image.src)
        if fact is not None and isinstance(limit, int) and fact.size > limit:
            yield RULE.finding(
                image.src_span,
                "{src} has {size} MB.",
                "Save it smaller; {limit} MB are plenty.",
                src=image.src,
                size=f"{fact.size / 1_000_000:.1f}",
                limit=f"{limit / 1_000_000:.1f}",
            )
