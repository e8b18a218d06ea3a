"""A speaker's title in the text is not the one in the directory.

## Why
Titles change, and old releases are copied: the title must be the one that holds today, in the release's language. A
title is right when the directory's words stand in it (or it in the directory's), so that «chief executive of the port»
agrees with «chief executive». A word of rank counts: «deputy», «acting», «par intérim».

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
spokespeople:
  - name: Ada Quill
    title: harbour master
---

NANTES, 12 March 2026 – The harbour opens again.

“That is what we have built,” said Ada Quill, chief engineer.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
spokespeople:
  - name: Solène Kervadec
    title: directrice générale
---

Nantes, le 12 mars 2026 – Le port rouvre.

« C'est ce que nous avons construit », a déclaré Solène Kervadec, directrice des travaux.
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
spokespeople:
  - name: Ada Quill
    title: deputy harbour master
---

NANTES, 12 March 2026 – The harbour opens again.

“That is what we have built,” said Ada Quill, harbour master.
```
```toml
[people.kervadec]
name = "Solène Kervadec"
title = { fr = "directrice des travaux", en = "head of works" }
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

« C'est ce que nous avons construit », a déclaré Solène Kervadec, head of works.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
spokespeople:
  - name: Ada Quill
    title: Harbour Master
---

NANTES, 12 March 2026 – The harbour opens again.

“That is what we have built,” said Ada Quill, harbour master of the port of Nantes.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
spokespeople:
  - name: Solène Kervadec
    title: directrice générale du port
---

Nantes, le 12 mars 2026 – Le port rouvre.

« C'est ce que nous avons construit », a déclaré Solène Kervadec, directrice générale.
```
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from pressctl.reading.reading import Speaker
from pressctl.rules.directory import Known, directory, find
from pressctl.rules.finding import Finding
from pressctl.rules.names import fold
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.words import phrase_pattern
from pressctl.spans import Span

RULE = Rule("AT004", "title-differs", "warning")
_LONGEST = 200  # characters of a title
_SHORT = 3  # characters: words up to here are articles and prepositions in most languages
_BETWEEN = str.maketrans(dict.fromkeys(";/&()", ","))


def check(subject: Subject) -> Iterator[Finding]:
    """Each title once, where it stands."""
    people = directory(subject)
    seen: set[int] = set()
    for quote in subject.reading.quotes if people else ():
        speaker = quote.speaker
        known = find(speaker.name, people) if speaker.kind == "person" and speaker.name else None
        if known is None or not known.title:
            continue
        span = speaker.role_span or _foreign(subject, speaker, known)
        if span is None or span.start in seen:
            continue
        seen.add(span.start)
        role = speaker.role or subject.text(span)
        if role == known.title or agrees(role, known.title, subject.release.language):
            continue
        yield RULE.finding(
            span,
            "{name} is “{role}” here, but “{title}” in the directory.",
            "Write the title that holds today, or correct the directory.",
            name=known.name,
            role=role,
            title=known.title,
        )


def _foreign(subject: Subject, speaker: Speaker, known: Known) -> Span | None:
    """A title in another language that stands right behind the name, where no title of this language was read."""
    if speaker.mention_span is None:
        return None
    start = speaker.mention_span.end + 2
    if subject.text(Span(start - 2, start)) != ", ":
        return None
    text = subject.text(Span(start, start + _LONGEST))
    here = next((title for title in known.foreign if fold(text).startswith(fold(title))), None)
    return None if here is None else Span(start, start + len(here))


@lru_cache(maxsize=1024)
def agrees(role: str, title: str, language: str) -> bool:
    """Whether two titles can be one: equal, one within the other, or one the initials of the other (CEO).

    A word of rank may not be left out: a deputy director is no director.
    """
    if not _alike(role, title):
        return False
    pairs = product((role, *_parts(role, language)), (title, *_parts(title, language)))
    return any(_ranks(one, language) == _ranks(two, language) and _alike(one, two) for one, two in pairs)


def _parts(title: str, language: str) -> list[str]:
    """The offices of somebody who has several: «mayor and former harbour master»."""
    joined = phrase_pattern(language, "words", "and")
    parts = (joined.sub(",", title) if joined else title).translate(_BETWEEN).split(",")
    return [part for part in parts if part.strip()] if len(parts) > 1 else []


def _ranks(title: str, language: str) -> int:
    pattern = phrase_pattern(language, "words", "rank")
    return len(pattern.findall(title)) if pattern else 0


def _alike(role: str, title: str) -> bool:
    first, second = _words(role), _words(title)
    if not first or not second or first <= second or second <= first:
        return True
    return _initials(role, title) or _initials(title, role)


@lru_cache(maxsize=1024)
def _words(title: str) -> frozenset[str]:
    plain = "".join(char if char.isalnum() else " " for char in fold(title.replace("'s ", " ").replace("’s ", " ")))
    words = plain.split()
    return frozenset(word for word in words if len(word) > _SHORT or not word.isascii()) or frozenset(words)


def _initials(short: str, long: str) -> bool:
    letters = "".join(word[0] for word in long.replace("-", " ").split() if word[0].isalpha())
    return any(
        len(word) > 1 and word.isupper() and letters.casefold().startswith(word.casefold()) for word in short.split()
    )
