"""A speaker's name is nearly, but not quite, a name of the directory.

## Why
A misspelt name is the most frequent correction that newspapers print, and the person concerned sees it first. The rule
speaks only where a letter or two are wrong, missing, doubled or swapped, or where an accent is wrong; spellings that are
right go to `aliases`. Away from quotes it is a warning, and so is an accent.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
spokespeople:
  - name: Ada Quillington
    title: harbour master
---

NANTES, 12 March 2026 – The harbour opens again.

“That is what we have built,” said Ada Quilington, harbour master.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
spokespeople:
  - name: Solène Kervadec
    title: directrice des travaux
---

Nantes, le 12 mars 2026 – Le port rouvre.

« C'est ce que nous avons construit », a déclaré Solène Kervadce, directrice des travaux.
```
```md
---
title: Der Hafen öffnet am Montag
language: de
date: 2026-03-12
spokespeople:
  - name: Anna Quillington
    title: Hafenmeisterin
---

Nantes, 12. März 2026 – Anna Quilington eröffnet den Hafen am Montag.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
spokespeople:
  - name: Ada Quillington
    title: harbour master
---

NANTES, 12 March 2026 – The harbour opens again.

“That is what we have built,” said Ada Quillington, harbour master.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
spokespeople:
  - name: Solène Kervadec
    title: directrice des travaux
---

Nantes, le 12 mars 2026 – Le port rouvre.

« C'est ce que nous avons construit », a déclaré Solene Kervadec, directrice des travaux.
```

## Fix
Unsafe: writes the name as the directory has it.
"""

from collections.abc import Iterator

from pressctl.rules.directory import Known, directory, find, find_near
from pressctl.rules.finding import Edit, Finding, Fix, Severity
from pressctl.rules.names import fold, name_words, near_miss
from pressctl.rules.namesakes import misspelt_in_prose
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("AT003", "speaker-misspelt", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every mention of a speaker whose name is a near miss; elsewhere in the text, names of the directory that are."""
    people = directory(subject)
    seen: set[int] = set()
    exact = {name for known in people for name in known.names}
    for quote in subject.reading.quotes if people else ():
        speaker = quote.speaker
        written, span = speaker.mention or speaker.name, speaker.mention_span
        if speaker.kind != "person" or not written or speaker.anaphoric or span is None or span.start in seen:
            continue
        seen.add(span.start)
        if written in exact:
            continue
        found = find(written, people)
        known = _accented(written, found) if found else find_near(written, people)
        if known is not None:
            yield _finding(subject, span, written, known, None if found is None else "warning")
    for span in misspelt_in_prose(subject, people):
        if not any(abs(start - span.start) <= len(subject.text(span)) for start in seen):
            written = subject.text(span)
            known = find_near(written, people)
            if known is not None:
                yield _finding(subject, span, written, known, "warning")


def _finding(subject: Subject, span: Span, written: str, known: Known, severity: Severity | None) -> Finding:
    right = _right(written, known)
    return RULE.finding(
        span,
        "{written} is nearly {known}, as the directory writes the name.",
        "Write {right}, or add this spelling to the person's `aliases` in pressctl.toml.",
        fix=Fix((Edit(span, right),), safe=False) if subject.text(span) == written else None,
        severity=severity,
        written=written,
        known=known.name,
        right=right,
    )


def _accented(written: str, known: Known) -> Known | None:
    """The person where a name bears accents that the directory does not have there. Accents left out are no slip: many
    languages leave them out."""
    given = written.split()
    for name in known.names:
        own = {fold(word): word.casefold() for word in name.split()}
        if all(own.get(fold(word), "") in (word.casefold(), "") or word.casefold() == fold(word) for word in given):
            return None
    return known


def _right(written: str, known: Known) -> str:
    """The known name that is meant; its last word alone where only the family name was written."""
    name = next((each for each in known.names if near_miss(written, each)), known.name)
    return name.split()[-1] if len(name_words(written)) == 1 else name
