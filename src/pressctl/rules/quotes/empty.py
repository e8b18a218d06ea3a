"""Quotation marks with nothing between them.

## Why
The words were cut and the marks stayed, or a quote is still to come.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

«  », a déclaré Ada Quill, capitaine du port.
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
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_in

RULE = Rule("QT008", "quote-empty", "warning")
_EMPTY = Lazy(
    r"[“«„「][\s\u00a0\u202f]{0,9}[”»」]|‘[\s\u00a0\u202f]{0,9}’|„[\s\u00a0\u202f]{0,9}“|(?<!\S)\"\s?\"(?!\S)"
)


def check(subject: Subject) -> Iterator[Finding]:
    """Every such pair."""
    for found in matches_in(subject, _EMPTY):
        yield RULE.finding(
            found.span, "Nothing stands between these quotation marks.", "Fill in the words, or delete the marks."
        )
