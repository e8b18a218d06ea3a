"""Letters and their accents are stored apart.

## Why
macOS and some PDF programs store é as e and an accent. It looks the same, but searches, sorting and some mail programs
treat it as two letters (Unicode Standard Annex 15: form NFC). Told once a paragraph.

## Bad
```en
NANTES, 12 March 2026 – The café opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port est réouvert.
```

## Good
```en
NANTES, 12 March 2026 – The café opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port est réouvert.
```

## Fix
Safe: joins letter and accent.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from pressctl.rules.facts import characters
from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import editable, prose_blocks

RULE = Rule("TY012", "text-decomposed", "advice")
_APART = Lazy("[^\\W\\d_][\u0300-\u036f]+")
_MARKS = frozenset(map(chr, range(0x300, 0x370)))


def check(subject: Subject) -> Iterator[Finding]:
    """Every paragraph with letters that NFC would join."""
    if not _MARKS & characters(subject):
        return
    for block in prose_blocks(subject.release):
        edits = []
        for match in _APART.finditer(block.text):
            joined = unicodedata.normalize("NFC", match[0])
            span = block.prose.span(match.start(), match.end())
            if joined != match[0] and editable(subject, span, match[0]):
                edits.append(Edit(span, joined))
        if edits:
            yield RULE.finding(
                edits[0].span,
                "{count} letters of this paragraph are stored apart from their accents.",
                "Join them, or type the words anew.",
                fix=Fix(tuple(edits), safe=True),
                count=len(edits),
            )
