"""A speaker is first named by family name alone.

## Why
At first mention stand given name, family name and title (AP Stylebook, «names»; the same in French and German agencies);
after that the family name.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word,” said Quill.

“It was hard,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole », a déclaré Quill.

« Ce fut difficile », a déclaré Ada Quill, capitaine du port.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open,” said Ada Quill, harbour master.

“It was hard,” Quill added.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.directory import directory, find
from pressctl.rules.finding import Finding
from pressctl.rules.names import name_words
from pressctl.rules.rule import Rule, Subject

RULE = Rule("AT006", "first-mention-short", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """A first quote by one word of a name whose fuller form comes later in the body, or in the directory only."""
    text, start = subject.release.source.text, subject.release.body.span.start
    seen: set[str] = set()
    for quote in subject.reading.quotes:
        speaker = quote.speaker
        if speaker.kind != "person" or not speaker.name or speaker.name in seen:
            continue
        seen.add(speaker.name)
        mention, span = speaker.mention, speaker.mention_span
        if not mention or span is None or speaker.anaphoric or len(name_words(mention)) > 1:
            continue
        name = speaker.name if " " in speaker.name else _listed(speaker.name, subject)
        if name is not None and text.find(name, start, span.start) < 0:
            yield RULE.finding(
                span,
                "{mention} is named here for the first time, without a given name.",
                "Write {name} and the title here.",
                mention=mention,
                name=name,
            )


def _listed(name: str, subject: Subject) -> str | None:
    """The whole name that the directory has for one word of it; None where it lists no such person."""
    known = find(name, directory(subject))
    return known.name if known is not None and " " in known.name else None
