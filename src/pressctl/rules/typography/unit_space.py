"""A unit stands directly behind its number.

## Why
Between a number and the symbol of its unit stands a space (SI brochure, 5.4.3), one at which the line can't break; the
euro sign behind an amount likewise, where the language sets it there (Unicode CLDR, currency format).

## Bad
```en
NANTES, 12 March 2026 – The harbour is 12km long.
```
```fr
Nantes, le 12 mars 2026 – La visite du port coûte 12€ par personne.
```

## Good
```en
NANTES, 12 March 2026 – The harbour is 12 km long, has 5G and lies 3m down. A visit costs €12.
```
```fr
Nantes, le 12 mars 2026 – La visite du port coûte 12 € par personne.
```

## Fix
Unsafe: adds a no-break space.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import characters
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, matches_anywhere

RULE = Rule("TY016", "unit-space", "advice")
# Not m, h, g, k, K, M, G, D: 5G, 4K, 3D, a price in millions and 10h are written so.
_GLUED = Lazy(
    r"(?<![\w.,#/-])(\d{1,9}(?:[.,]\d{1,3}|[ \u00a0\u202f]\d{3}){0,4})(km/h|km²|km2|km|cm|mm|kg|mg|ml|m²|m2|m³|m3|ha|kWh|MWh|GWh"
    r"|kW|MW|GW|°C|€)(?![\w/²³-])"
)
_EURO_BEHIND = frozenset({"fr", "de", "es", "it", "sv", "pl", "pt", "ru"})


def check(subject: Subject) -> Iterator[Finding]:
    """Every such pair of number and symbol."""
    behind = subject.release.language.partition("-")[0].lower() in _EURO_BEHIND
    if not any(char.isdecimal() for char in characters(subject)):
        return
    for found in matches_anywhere(subject, _GLUED):
        match = _GLUED.fullmatch(found.text)
        number, unit = match.groups() if match else (found.text, "")
        if unit == "€" and not behind:
            continue
        yield RULE.finding(
            found.span,
            "A space is missing between number and unit in “{amount}”.",
            "Write a no-break space between them.",
            fix=edits_in(subject, found, f"{number}\u00a0{unit}", safe=False),
            amount=found.text,
        )
