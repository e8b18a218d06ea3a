"""Date or language in the file name are not those of the front matter.

## Why
Folders are sorted and searched by file name; `2026-03-12-harbour.en.md` that is French, or of another day, is a copy
whose name was forgotten.

## Bad
```around
path = "releases/2026-03-11-harbour.en.md"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```around
path = "releases/2026-03-12-port.en.md"
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```around
path = "releases/2026-03-12-harbour.en.md"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```around
path = "releases/port.fr.md"
```
```md
---
title: Le port rouvre lundi
language: fr-CH
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject

RULE = Rule("FM017", "file-name-differs", "warning")
_DATE = Lazy(r"(\d{4}-\d{2}-\d{2})[-_.]")
_LANGUAGE = Lazy(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?")
_SUFFIXES = ("md", "markdown")


def _named(path: str) -> tuple[str | None, str | None]:
    """The date and the language in the name of a file."""
    name = path.rpartition("/")[2]
    date = _DATE.match(name)
    stem, stop, suffix = name[date.end() if date else 0 :].rpartition(".")
    if not stop or suffix not in _SUFFIXES:
        return None, None
    _, stop, language = stem.rpartition(".")
    return date[1] if date else None, language if stop and _LANGUAGE.fullmatch(language) else None


def check(subject: Subject) -> Iterator[Finding]:
    """Each of the two that both name and front matter give."""
    release = subject.release
    date, named = _named(subject.surroundings.path or "")
    if date and release.date and date != release.date.value.isoformat():
        yield RULE.finding(
            release.date.span,
            "The file name says {name}, the release {date}.",
            "Correct the date, or rename the file.",
            name=date,
            date=release.date.value.isoformat(),
        )
    if named and release.language_field and not _same(named, release.language):
        yield RULE.finding(
            release.language_field.span,
            "The file name says {name}, the release {language}.",
            "Correct the language, or rename the file.",
            name=named,
            language=release.language,
        )


def _same(named: str, language: str) -> bool:
    return named.lower() == language.lower() or named.lower() == language.partition("-")[0].lower()
