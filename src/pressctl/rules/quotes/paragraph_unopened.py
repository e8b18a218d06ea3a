"""A quote goes on in the next paragraph, and no mark opens it there.

## Why
Each paragraph of a quote opens with a mark and only the last closes (Chicago Manual of Style, 13.30; Lexique de
l'Imprimerie nationale, «guillemets»): without it readers take the paragraph for the office's own words.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open.

The ferries sail from Monday on,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert.

Les bacs circulent dès lundi », a déclaré Ada Quill, capitaine du port.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open.

“The ferries sail from Monday on,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert.

« Les bacs circulent dès lundi », a déclaré Ada Quill, capitaine du port.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("QT014", "quote-paragraph-unopened", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Each paragraph that goes on with a quote which the one before left open."""
    for before, quote in pairwise(subject.reading.quotes):
        if quote.block > before.block and not before.closing and not quote.opening and quote.form != "dash":
            yield RULE.finding(
                quote.span,
                "The quote goes on in this paragraph, and no mark opens it here.",
                "Begin each paragraph of the quote with an opening mark; only the last one closes.",
            )
