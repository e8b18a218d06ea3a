"""A word stands twice in a row.

## Why
The the slip that nobody sees in their own text. Words that a language does double (French «nous nous», German «die die»)
are left alone.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port de de Nantes rouvre.
```

## Good
```en
NANTES, 12 March 2026 – The harbour that had had no ships opens again.
```
```fr
Nantes, le 12 mars 2026 – Nous nous réjouissons : le port rouvre.
```

## Fix
Unsafe: deletes the second word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pressctl.release.blocks import Block
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, matches_anywhere, prose_blocks, text_fields
from pressctl.rules.words import words_table

RULE = Rule("HS005", "word-repeated", "warning")
_TWICE = Lazy(r"(?<![\w'’.-])([^\W\d_]{1,30})[ \u00a0\n]{1,3}\1(?![\w'’-])", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Finding]:
    """Each pair whose second word begins small."""
    language = subject.release.language
    allowed = frozenset(words_table(language, "words", "doubled"))
    if language[:2] in ("ja", "zh"):
        return
    texts = (*(field.value for field in text_fields(subject.release)), *map(_text, prose_blocks(subject.release)))
    if not any(map(_repeats, texts)):
        return
    for found in matches_anywhere(subject, _TWICE):
        first = found.text.split()[0]
        second = found.text.split()[-1]
        if second[:1].isupper() or first.isupper() or first.lower() in allowed:
            continue
        yield RULE.finding(
            found.span,
            "“{word}” stands here twice.",
            "Delete one of the two.",
            fix=edits_in(subject, found, first, safe=False),
            word=second,
        )


def _text(block: Block) -> str:
    return block.text


def _repeats(text: str) -> bool:
    """Whether a word may stand twice in a row, marks apart: quicker to tell than to find."""
    words = text.lower().split()
    return any(first == second.rstrip(".,;:!?") for first, second in pairwise(words))
