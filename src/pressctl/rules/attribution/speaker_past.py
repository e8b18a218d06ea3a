"""Somebody is quoted who did not speak for the office on that day.

## Why
`from` and `until` in pressctl.toml say since when and until when somebody speaks. The quote of a predecessor comes with a
copied release.

## Bad
```toml
[people.quill]
name = "Ada Quill"
until = 2025-12-31
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open,” said Ada Quill, harbour master.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
```

## Good
```toml
[people.quill]
name = "Ada Quill"
from = 2020-01-01
until = 2026-12-31
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open,” said Ada Quill, harbour master.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.directory import directory, find
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("AT005", "speaker-past", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Each such speaker once."""
    issued, people = subject.release.date, directory(subject)
    seen: set[str] = set()
    for quote in subject.reading.quotes if issued and people else ():
        speaker = quote.speaker
        known = find(speaker.name, people) if speaker.name and speaker.kind == "person" else None
        if known is None or issued is None or known.name in seen:
            continue
        late = known.until is not None and known.until < issued.value
        early = known.since is not None and known.since > issued.value
        if late or early:
            seen.add(known.name)
            text = (
                "{name} speaks for the office until {day} only."
                if late
                else "{name} speaks for the office from {day} on."
            )
            yield RULE.finding(
                speaker.mention_span or quote.outer,
                text,
                "Quote somebody else, or correct the directory.",
                name=known.name,
                day=(known.until if late else known.since) or "",
            )
