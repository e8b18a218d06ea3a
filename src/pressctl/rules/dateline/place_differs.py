"""The place in the dateline is not the place in the front matter.

## Why
Pages and feeds show the place of the front matter, journalists read the one in the text: they must be one place. Case
and accents do not count, and the text may add a region or a country.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
dateline: Leeds
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
dateline: {place: Brest, region: Bretagne}
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
dateline: Nantes
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
dateline: Orléans
---

ORLEANS, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.names import same_place
from pressctl.rules.rule import Rule, Subject

RULE = Rule("DL004", "dateline-place-differs", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """The place as read in the text is none of place, region and country of the front matter."""
    line, entry = subject.reading.dateline, subject.release.dateline
    if line is None or not line.place or entry is None or entry.place is None:
        return
    stated = [field.value for field in (entry.place, entry.region, entry.country) if field]
    if any(same_place(line.place, place) for place in stated):
        return
    yield RULE.finding(
        line.place_span or line.span,
        "The dateline says {line}, but the front matter says {place}.",
        "Correct the one that is wrong: the dateline, or `dateline:` in the front matter.",
        line=line.place,
        place=entry.place.value,
    )
