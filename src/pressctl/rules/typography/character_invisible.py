"""A character that nobody sees: zero-width spaces, stray byte order marks, controls.

## Why
They come with copying from web pages and office files. Searches miss words that hold one, and addresses with one lead
nowhere. Soft hyphens show in the middle of a line in some mail programs. Joiners that Arabic, Persian and Indian scripts
need, and those inside emoji, are right, and so are marks of direction where a text goes from right to left.

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

import re
from collections.abc import Iterator

from pressctl.rules.facts import characters
from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import editable
from pressctl.spans import Span

RULE = Rule("TY005", "character-invisible", "warning")
_ALWAYS = "\u00ad\u200b\u2060\ufeff\u180e"
_JOINERS = "\u200c\u200d"
_MARKS = "\u200e\u200f"
_UNSEEN = Lazy(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff\u180e]+|[\u200c-\u200f]+"
)


def _is_unseen(char: str) -> bool:
    return char in _ALWAYS or (not char.isprintable() and _UNSEEN.match(char) is not None)


def check(subject: Subject) -> Iterator[Finding]:
    """Every run of such characters in the file, front matter included."""
    text, held = subject.release.source.text, characters(subject)
    backwards = any("\u0590" <= char <= "\u08ff" for char in held)
    for match in _UNSEEN.finditer(text) if any(map(_is_unseen, held)) else ():
        if match[0][0] in _JOINERS + _MARKS and (backwards or not _between_latin(text, match)):
            continue
        span = Span(match.start(), match.end())
        yield RULE.finding(
            span,
            "An invisible character stands here ({codes}).",
            "Delete it, and type the word anew if it does not go away.",
            fix=Fix((Edit(span, ""),), safe=True) if editable(subject, span, match[0]) else None,
            codes=", ".join(f"U+{ord(char):04X}" for char in sorted(set(match[0]))),
        )


def _between_latin(text: str, match: re.Match[str]) -> bool:
    """Whether joiners or marks of direction stand behind a letter of the Latin script: nothing there needs them."""
    return "a" <= text[match.start() - 1 : match.start()].lower() <= "\u024f"
