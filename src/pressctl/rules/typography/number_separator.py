"""A number written as another language does: thousands parted by its decimal comma, or the other way round.

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
```de
Nantes, 12. März 2026 – Der Hafen ist 3.5 km lang.
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

import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.rules.facts import odd, seen
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_anywhere
from pressctl.rules.words import regional_table

RULE = Rule("TY014", "number-separator", "advice")
_UNITS = ("%", "€", "km", "kg", "ha", "MW", "GW", "kWh", "m²", "km²", "°C")
_PART = Lazy(r"[\w.,:/]")  # behind one of these a number is a part of something longer
_ANY = Lazy(r"\d[.,]\d{3}[.,]\d{3}")
_COMMAS = Lazy(r"(?<![\w.,/])\d{1,3}(?:,\d{3}){2,}(?![\w,])(?!\.\w)")
_STOPS = Lazy(r"(?<![\w.,/])\d{1,3}(?:\.\d{3}){2,}(?![\w.])")


def check(subject: Subject) -> Iterator[Finding]:
    """Numbers of a million and more, since smaller ones can't be told from decimals, and decimals of an amount."""
    release = subject.release
    table = regional_table(release.language, "typography", release.country)
    comma = table.get("decimal-comma")
    if not isinstance(comma, bool):
        return
    yield from _decimals(subject, comma, tuple(table.get("amounts", ())))
    if not _ANY.search(odd(subject)):
        return
    for found in matches_anywhere(subject, _COMMAS if comma else _STOPS, "," if comma else "."):
        yield RULE.finding(
            found.span,
            "{number} is not how this release's language writes thousands.",
            "Write {right}.",
            number=found.text,
            right=found.text.replace(",", "\u202f") if comma else found.text.replace(".", ","),
        )


def _decimals(subject: Subject, comma: bool, amounts: tuple[str, ...]) -> Iterator[Finding]:
    sign = "." if comma else ","
    pattern = _decimal(sign, amounts)
    for found in matches_anywhere(subject, pattern, sign) if pattern.search(seen(subject)) else ():
        if _PART.match(found.context[max(0, found.start - 1) : found.start]):
            continue
        yield RULE.finding(
            found.span,
            "{number} is not how this release's language writes decimals.",
            "Write {right}.",
            number=found.text,
            right=found.text.replace(sign, "," if comma else "."),
        )


@lru_cache(maxsize=32)
def _decimal(sign: str, amounts: tuple[str, ...]) -> re.Pattern[str]:
    """A number with one or two decimals and a unit or a word of amounts behind it."""
    units = "|".join(map(re.escape, sorted((*amounts, *_UNITS), key=len, reverse=True)))
    return re.compile(rf"[0-9][0-9]?[0-9]?{re.escape(sign)}\d{{1,2}}(?=[ \u00a0\u202f]?(?:{units})(?!\w))")
