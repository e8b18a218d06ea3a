"""A word that the house writes otherwise.

## Why
`[style.terms]` in pressctl.toml holds the newsroom's own dictionary: the word to write, and those to avoid. Quotes keep
the words of the speaker.

## Bad
```toml
[style.terms]
"e-mail" = ["email"]
"ferry" = ["bac"]
```
```en
NANTES, 12 March 2026 – Send us an email about the harbour.
```
```fr
Nantes, le 12 mars 2026 – Le bac de Nantes rouvre.
```

## Good
```toml
[style.terms]
"e-mail" = ["email"]
```
```en
NANTES, 12 March 2026 – Send us an e-mail about the harbour.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Fix
Unsafe: writes the word of the house.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.front import fence
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, holds_words, matches_in, outside_quotes
from pressctl.rules.words import whole_words

RULE = Rule("HS002", "term-avoided", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Each avoided word of the body and of title and subtitle, outside quotes and links."""
    terms = _terms(subject)
    pattern = whole_words(terms) if terms and holds_words(subject, terms) else None
    if pattern is None:
        return
    for found in matches_in(subject, pattern):
        if outside_quotes(subject, found.span):
            right = _cased(found.text, terms[found.text.lower().replace("’", "'").replace("\u00a0", " ")])
            yield RULE.finding(
                found.span,
                "The house does not write “{word}”.",
                "Write “{right}”.",
                fix=edits_in(subject, found, right, safe=False),
                word=found.text,
                right=right,
            )
    for field in (subject.release.title, subject.release.subtitle):
        for match in pattern.finditer(field.value) if field else ():
            right = terms[match[0].lower().replace("’", "'").replace("\u00a0", " ")]
            span = field.span if field else fence(subject.release)
            yield RULE.finding(
                span, "The house does not write “{word}”.", "Write “{right}”.", word=match[0], right=right
            )


def _terms(subject: Subject) -> dict[str, str]:
    """Avoided words in lower case, and what to write."""
    language = subject.release.language
    tables = subject.newsroom.style.terms
    chosen = [tables.get(tag, {}) for tag in ("", language.partition("-")[0], language)]
    return {avoided.lower(): right for table in chosen for right, words in table.items() for avoided in words}


def _cased(word: str, right: str) -> str:
    """A capital at the beginning stays."""
    return right[:1].upper() + right[1:] if word[:1].isupper() and right[:1].islower() else right
