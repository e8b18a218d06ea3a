"""The same quote stands in the release twice.

## Why
The second was pasted and meant to be replaced.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open,” said Ada Quill, harbour master.

The works took two years.

“We kept our word, and the harbour is open,” added Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.

Les travaux sont finis.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
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
from pressctl.rules.names import fold
from pressctl.rules.rule import Rule, Subject

RULE = Rule("QT009", "quote-repeated", "warning")
_LEAST = 5  # words: shorter ones are catchwords that may come again


def check(subject: Subject) -> Iterator[Finding]:
    """Each later one of the same speaker; of another speaker, `quote-two-speakers` says more."""
    seen: dict[str, str | None] = {}
    for quote in subject.reading.quotes:
        words = fold(quote.text).strip(" .,;:!?")
        if len(words.split()) < _LEAST:
            continue
        if words in seen and seen[words] == quote.speaker.name:
            yield RULE.finding(quote.outer, "This quote stands in the text twice.", "Delete one of the two.")
        seen.setdefault(words, quote.speaker.name)
