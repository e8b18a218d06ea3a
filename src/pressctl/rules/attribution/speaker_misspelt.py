"""A speaker's name is nearly, but not quite, a name of the directory.

## Why
A misspelt name is the most frequent correction that newspapers print, and the person concerned sees it first. The rule
speaks only where a letter or two are wrong, missing, doubled or swapped; spellings that are right go to `aliases`.

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
from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.names import name_words, near_miss
from pressctl.rules.rule import Rule, Subject

RULE = Rule("AT003", "speaker-misspelt", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every mention of a speaker whose name is a near miss."""
    people = directory(subject)
    seen: set[int] = set()
    for quote in subject.reading.quotes if people else ():
        speaker = quote.speaker
        written = speaker.mention or speaker.name
        if speaker.kind != "person" or not written or speaker.anaphoric or find(written, people):
            continue
        known = find_near(written, people)
        span = speaker.mention_span
        if known is None or span is None or span.start in seen:
            continue
        seen.add(span.start)
        right = _right(written, known)
        fix = Fix((Edit(span, right),), safe=False) if subject.text(span) == written else None
        yield RULE.finding(
            span,
            "{written} is nearly {known}, as the directory writes the name.",
            "Write {right}, or add this spelling to the person's `aliases` in pressctl.toml.",
            fix=fix,
            written=written,
            known=known.name,
            right=right,
        )


def _right(written: str, known: Known) -> str:
    """The known name that is meant; its last word alone where only the family name was written."""
    name = next(each for each in known.names if near_miss(written, each))
    return name.split()[-1] if len(name_words(written)) == 1 else name
