"""A quote is very long.

## Why
Papers print two or three sentences; GOV.UK takes no longer quote. What is cut is then the editor's choice.

## Bad
```toml
[validate.rules.quote-long]
max-words = 60
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word and built the harbour that the town had asked for We kept our word and built the harbour that the town had asked for We kept our word and built the harbour that the town had asked for We kept our word and built the harbour that the town had asked for We kept our word and built the harbour that the town had asked for We kept our word and built the harbour that the town had asked for We kept our word and built the harbour that the town had asked for We kept our word and built the harbour that the town had asked for .” said Ada Quill, harbour master.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole et construit le port que la ville demandait Nous avons tenu parole et construit le port que la ville demandait Nous avons tenu parole et construit le port que la ville demandait Nous avons tenu parole et construit le port que la ville demandait Nous avons tenu parole et construit le port que la ville demandait Nous avons tenu parole et construit le port que la ville demandait Nous avons tenu parole et construit le port que la ville demandait Nous avons tenu parole et construit le port que la ville demandait  », a déclaré Ada Quill, capitaine du port.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
```

## Options
`max-words`: the most words of a quote. Default: 80.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("QT011", "quote-long", "advice", options={"max-words": 80})


def check(subject: Subject) -> Iterator[Finding]:
    """More words than the option allows; speeches and statements may be long."""
    limit = subject.options["max-words"]
    if subject.release.kind in ("speech", "statement") or not isinstance(limit, int):
        return
    for quote in subject.reading.quotes:
        count = len(quote.text.split())
        if count > limit:
            yield RULE.finding(
                quote.outer,
                "This quote has {count} words; {limit} are plenty.",
                "Keep the best sentence, and tell the rest.",
                count=count,
                limit=limit,
            )
