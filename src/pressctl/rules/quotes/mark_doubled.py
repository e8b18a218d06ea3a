"""The same quotation mark stands twice.

## Why
A slip of the keyboard or of a program that curls marks; readers look for the inner quote that is none.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

““We kept our word,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole »», a déclaré Ada Quill, capitaine du port.
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

## Fix
Safe: deletes one of the two.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import characters
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, matches_in

RULE = Rule("QT005", "quote-mark-doubled", "warning")
_TWICE = Lazy(r"([“”„«»‘’])[ \u00a0\u202f]?\1(?!\1)")


def check(subject: Subject) -> Iterator[Finding]:
    """Two of the same mark, with at most a space between."""
    if not _SIGNS & characters(subject):
        return
    for found in matches_in(subject, _TWICE):
        yield RULE.finding(
            found.span,
            "The mark {mark} stands twice.",
            "Delete one of the two.",
            fix=edits_in(subject, found, found.text[0]),
            mark=found.text[0],
        )


_SIGNS = frozenset("“”„«»‘’")
