"""A word with letters of two scripts that look alike.

## Why
A Cyrillic а in a Latin word is invisible to the eye; searches, links and addresses with it fail, and spoofers use it
(Unicode Technical Standard 39).

## Bad
```en
NANTES, 12 March 2026 – The hаrbour opens again.
```
```fr
Nantes, le 12 mars 2026 – Le pоrt rouvre.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.
```
```ru
НАНТ, 12 марта 2026 – IT-компания открыла порт.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import characters
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_anywhere

RULE = Rule("TY011", "script-mixed", "warning")
_LATIN, _OTHER = "[A-Za-z\\u00c0-\\u024f]", "[\\u0370-\\u03ff\\u0400-\\u04ff]"
_MIXED = Lazy(f"{_LATIN}{_OTHER}|{_OTHER}{_LATIN}")
_WORD = Lazy(r"[^\W\d_]+")
_LOOK_ALIKE = frozenset("АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορν")


def check(subject: Subject) -> Iterator[Finding]:
    """Every word that mixes Latin with Cyrillic or Greek letters that look Latin."""
    if not _LOOK_ALIKE & characters(subject):
        return
    for found in matches_anywhere(subject, _WORD):
        if not found.text.isascii() and _MIXED.search(found.text) and _LOOK_ALIKE.intersection(found.text):
            yield RULE.finding(
                found.span,
                "“{word}” mixes letters of two scripts.",
                "Type the word anew.",
                word=found.text,
            )
