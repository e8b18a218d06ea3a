"""Thousands parted by a comma in a language where the comma is the decimal sign, or the other way round.

## Why
12,500 is twelve and a half in French or German, twelve thousand five hundred in English (Unicode CLDR, number symbols).
Amounts left over from a translation are misread by a factor of a thousand.

## Bad
```fr
Nantes, le 12 mars 2026 – Les travaux ont coûté 12,500,000 euros.
```
```en
NANTES, 12 March 2026 – The works cost 12.500.000 euros.
```

## Good
```fr
Nantes, le 12 mars 2026 – Les travaux ont coûté 12 500 000 euros, soit 12,5 millions.
```
```en
NANTES, 12 March 2026 – The works cost 12,500,000 euros, or 12.5 million.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_in
from pressctl.rules.words import rule_table

RULE = Rule("TY014", "number-separator", "advice")
_ANY = Lazy(r"\d[.,]\d{3}[.,]\d{3}")
_COMMAS = Lazy(r"(?<![\w.,/])\d{1,3}(?:,\d{3}){2,}(?![\w,])(?!\.\w)")
_STOPS = Lazy(r"(?<![\w.,/])\d{1,3}(?:\.\d{3}){2,}(?![\w.])")


def check(subject: Subject) -> Iterator[Finding]:
    """Numbers of a million and more: smaller ones can't be told from decimals."""
    comma = rule_table(subject.release.language, "typography").get("decimal-comma")
    if comma is None or not _ANY.search(subject.release.source.text):
        return
    for found in matches_in(subject, _COMMAS if comma else _STOPS, "," if comma else "."):
        yield RULE.finding(
            found.span,
            "{number} is not how this release's language writes thousands.",
            "Write {right}.",
            number=found.text,
            right=found.text.replace(",", "\u202f") if comma else found.text.replace(".", ","),
        )
