"""A character that nobody sees: zero-width spaces, stray byte order marks, controls.

## Why
They come with copying from web pages and office files. Searches miss words that hold one, and addresses with one lead
nowhere. Joiners that Arabic, Persian and Indian scripts need, and those inside emoji, are right.

## Bad
```en
NANTES, 12 March 2026 – The har​bour opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port﻿ rouvre.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.
```
```ar
الدار البيضاء – يفتتح الميناء‏ من جديد.
```

## Fix
Safe: deletes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import characters, editable
from pressctl.spans import Span

RULE = Rule("TY005", "character-invisible", "warning")
_UNSEEN = Lazy("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u2060\ufeff\u180e]+")


def _is_unseen(char: str) -> bool:
    return char in "\u200b\u2060\ufeff\u180e" or (not char.isprintable() and _UNSEEN.match(char) is not None)


def check(subject: Subject) -> Iterator[Finding]:
    """Every run of such characters in the file, front matter included."""
    text = subject.release.source.text
    for match in _UNSEEN.finditer(text) if any(map(_is_unseen, characters(subject))) else ():
        span = Span(match.start(), match.end())
        yield RULE.finding(
            span,
            "An invisible character stands here ({codes}).",
            "Delete it, and type the word anew if it does not go away.",
            fix=Fix((Edit(span, ""),), safe=True) if editable(subject, span, match[0]) else None,
            codes=", ".join(f"U+{ord(char):04X}" for char in sorted(set(match[0]))),
        )
