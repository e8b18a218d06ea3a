"""The alternative text of a picture is only its file name.

## Why
«IMG_2041.jpg» is read aloud letter by letter.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
images: [{src: images/harbour.jpg, alt: harbour.jpg, caption: The harbour, credit: Ada Quill}]
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

![IMG_2041](port.jpg)
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

import re
from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.names import fold
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import images
from pressctl.rules.words import words_table

RULE = Rule("LK005", "alt-file-name", "warning")
_CAMERA = Lazy(
    r"(?:IMG|DSC|DSCF|DSCN|PXL|P\d|MVI|image|photo|picture|bild|foto|Screenshot|WhatsApp Image)[-_ ]?[\d_-]{2,}|\d{8}[-_]\d{4,6}",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """The name of the file, a name with an ending, or what cameras call their pictures."""
    vague = frozenset(words_table(subject.release.language, "words", "alt-vague"))
    for image in images(subject.release):
        alt = (image.alt or "").strip()
        name = image.src.replace("\\", "/").rpartition("/")[2]
        ending = alt.lower().endswith((".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".tif", ".tiff"))
        if alt and (
            fold(alt).strip(" .:") in vague
            or alt == name
            or (alt == name.rpartition(".")[0] and (not alt.isalpha() or alt.islower()))
            or ending
            or _CAMERA.fullmatch(alt)
        ):
            yield RULE.finding(
                image.span, "“{alt}” says nothing about the picture.", "Say in a sentence what is to be seen.", alt=alt
            )
