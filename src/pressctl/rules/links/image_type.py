"""A picture is of a type that pages and mails do not show, or its name says another type.

## Why
Browsers and mail programs show JPEG, PNG, GIF and WebP; TIFF, HEIC and PDF are for print, SVG is blocked in mails.

## Bad
```around
path = "releases/harbour.en.md"
[files."images/harbour.jpg"]
exists = true
kind = "image/tiff"
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
kind = "image/png"
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
kind = "image/jpeg"
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
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import images

RULE = Rule("LK009", "image-type", "warning")
_SHOWN = {
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/gif": (".gif",),
    "image/webp": (".webp",),
    "image/svg+xml": (".svg",),
    "image/avif": (".avif",),
}


def check(subject: Subject) -> Iterator[Finding]:
    """By the content of the file, never by its name alone."""
    for image in images(subject.release):
        fact = subject.surroundings.files.get(image.src)
        if fact is None or not fact.exists:
            continue
        if fact.kind is None:
            text = "{src} is no picture that pages and mails show."
            yield RULE.finding(image.src_span, text, "Save it as JPEG or PNG.", src=image.src)
            continue
        endings = _SHOWN.get(fact.kind)
        if endings is None:
            text = "{src} is {kind}, which pages and mails do not show."
            yield RULE.finding(image.src_span, text, "Save it as JPEG or PNG.", src=image.src, kind=fact.kind)
        elif "." in image.src and not image.src.lower().endswith(endings):
            text = "{src} is {kind}, though its name says otherwise."
            yield RULE.finding(image.src_span, text, "Give it the ending of its type.", src=image.src, kind=fact.kind)
