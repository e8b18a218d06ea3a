"""A word that the house writes otherwise.

## Why
`[style.terms]` in pressctl.toml holds the newsroom's own dictionary: the word to write, and those to avoid. Plurals and
other forms of a word to avoid are found too. Quotes keep the words of the speaker.

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
```toml
[style.terms.de]
"Studierende" = ["Student"]
```
```de
Nantes, 12. März 2026 – Zwanzig Studenten helfen im Hafen.
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
Unsafe: writes the word of the house, where the form to write is sure.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import holds_words
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import Match, edits_in, matches_anywhere, outside_quotes
from pressctl.rules.words import inflected, whole_words

RULE = Rule("HS002", "term-avoided", "warning")
_OTHER_PLURAL = ("s", "x", "z", "y", "ch", "sh", "f", "al", "au", "eu", "ou", "man", "person")


def check(subject: Subject) -> Iterator[Finding]:
    """Each avoided word of the body and of the sentences of the front matter, outside quotes and links."""
    terms = _terms(subject)
    pattern = whole_words(terms) if terms and holds_words(subject, terms) else None
    if pattern is None:
        return
    for found in matches_anywhere(subject, pattern):
        said = found.text.lower().replace("’", "'").replace("\u00a0", " ")
        right, exact = terms[said]
        if (found.block is None or outside_quotes(subject, found.span)) and not _is_right(found, right):
            better = _cased(found.text, right) if exact else None
            yield RULE.finding(
                found.span,
                "The house does not write “{word}”.",
                "Write “{right}”." if better else "Write “{right}”, in the form that fits here.",
                fix=edits_in(subject, found, better, safe=False) if better and found.block else None,
                word=found.text,
                right=better or right,
            )


def _terms(subject: Subject) -> dict[str, tuple[str, bool]]:
    """Avoided words and their other forms in lower case; what to write, and whether that is the form to write."""
    language = subject.release.language
    tables = subject.newsroom.style.terms
    chosen = [tables.get(tag, {}) for tag in ("", language.partition("-")[0], language)]
    exact = {avoided.lower(): right for table in chosen for right, words in table.items() for avoided in words}
    forms = {form: right for avoided, right in exact.items() for form in inflected(language, avoided)}
    meant = {right.lower() for right in exact.values()}
    terms = {form: (right, False) for form, right in forms.items() if form not in meant}
    plurals = {f"{avoided}s": f"{right}s" for avoided, right in exact.items() if _takes_s(language, right)}
    terms |= {form: (right, True) for form, right in plurals.items() if form in terms}
    return terms | {form: (right, True) for form, right in exact.items()}


def _takes_s(language: str, word: str) -> bool:
    """Whether the plural of a word is surely made with an s."""
    return language[:2] in ("en", "fr") and word[-1:].isalpha() and not word.endswith(_OTHER_PLURAL)


def _is_right(found: Match, right: str) -> bool:
    """Whether the words stand inside the very term that the house writes: «e-mail» in «e-mail address»."""
    text, term = found.context.lower(), right.lower()
    at = text.find(term, max(0, found.end - len(term)))
    return 0 <= at <= found.start and at + len(term) >= found.end


def _cased(word: str, right: str) -> str:
    """A capital at the beginning stays, and so do capitals throughout."""
    if word.isupper() and len(word) > 1:
        return right.upper()
    return right[:1].upper() + right[1:] if word[:1].isupper() and right[:1].islower() else right
