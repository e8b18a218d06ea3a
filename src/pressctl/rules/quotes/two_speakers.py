"""The same words are given to two people.

## Why
One of the two did not say them; whoever reads both will ask which.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open,” said Ada Quill, harbour master.

“We kept our word, and the harbour is open,” said Owen Tarrant, chief engineer.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.

« Nous avons tenu parole, et le port est ouvert », a affirmé Solène Kervadec, directrice des travaux.
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

from pressctl.rules.finding import Finding
from pressctl.rules.names import fold, same_person
from pressctl.rules.rule import Rule, Subject

RULE = Rule("QT010", "quote-two-speakers", "error")
_LEAST = 5  # words: shorter ones are catchwords


def check(subject: Subject) -> Iterator[Finding]:
    """A quote that somebody else has said before in this release."""
    seen: dict[str, str] = {}
    for quote in subject.reading.quotes:
        name = quote.speaker.name
        words = fold(quote.text).strip(" .,;:!?")
        if not name or quote.speaker.kind != "person" or len(words.split()) < _LEAST:
            continue
        first = seen.setdefault(words, name)
        if not same_person(first, name) and not same_person(name, first):
            yield RULE.finding(
                quote.outer,
                "{second} says the same words as {first}.",
                "Find out who said them, and ask the other for their own.",
                first=first,
                second=name,
            )
