"""An organisation speaks, not a person.

## Why
Organisations have no voice: a quote needs a name, and papers ask for it. A report or a statement may be quoted as such.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open,” Quill Ferries Ltd said.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré la Compagnie des ferries.
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
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.reading.reading import Speaker
from pressctl.rules.finding import Finding
from pressctl.rules.names import name_words
from pressctl.rules.rule import Rule, Subject

RULE = Rule("AT010", "speaker-organisation", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Each organisation once, where it first speaks."""
    seen: set[str | None] = set()
    for quote in subject.reading.quotes:
        name = _organisation(subject, quote.speaker)
        if name is not None and name not in seen and not quote.continues:
            seen.add(name)
            yield RULE.finding(
                quote.speaker.mention_span or quote.outer,
                "An organisation is quoted here: {name}.",
                "Say which person speaks for it.",
                name=name or "…",
            )


def _organisation(subject: Subject, speaker: Speaker) -> str | None:
    """The organisation that speaks: as read, or where one of pressctl.toml stands for the speaker; else None."""
    if speaker.kind == "organisation":
        return speaker.name or ""
    words = name_words(speaker.mention or "")
    for each in subject.newsroom.organisations.values() if words else ():
        for name in (*each.name.values(), *each.short.values()):
            known = name_words(name)
            if words[-len(known) :] == known and len(words) <= len(known) + 1:  # an article may stand before it
                return name
    return None
