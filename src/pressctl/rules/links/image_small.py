"""A picture is too small to be printed.

## Why
German papers ask for at least 1200 pixels in width; smaller ones are used in no paper.

## Bad
```around
path = "releases/harbour.en.md"
[files."images/harbour.jpg"]
exists = true
width = 640
height = 480
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
width = 800
height = 600
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
width = 2400
height = 1600
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
`min-pixels`: the least pixels on the longer side. Default: 1200.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import images

RULE = Rule("LK010", "image-small", "advice", options={"min-pixels": 1200})


def check(subject: Subject) -> Iterator[Finding]:
    """Pictures of the front matter whose longer side has fewer pixels than the option asks."""
    least = subject.options["min-pixels"]
    for image in images(subject.release) if isinstance(least, int) else ():
        fact = subject.surroundings.files.get(image.src)
        side = max(fact.width or 0, fact.height or 0) if fact else 0
        if image.in_front_matter and isinstance(least, int) and 0 < side < least:
            yield RULE.finding(
                image.src_span,
                "{src} is {side} pixels on its longer side; papers ask for {least}.",
                "Offer a larger picture.",
                src=image.src,
                side=side,
                least=least,
            )
