"""A control that turns the direction of text round.

## Why
Such characters make a line read differently from what is stored: a file name, an amount or a name may be shown
backwards (Unicode Technical Report 36; known in program code as «Trojan Source»). Text in Arabic or Hebrew may use
isolates, never overrides.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens ‮again.
```
```fr
Nantes, le 12 mars 2026 – Le port ⁧rouvre⁩.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.
```
```ar
الدار البيضاء – يفتتح الميناء ⁦(IOM)⁩ من جديد.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.languages.language import load_language
from pressctl.rules.facts import characters
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("TY006", "direction-control", "error")
_CONTROLS = Lazy("[\u202a-\u202e\u2066-\u2069]")
_SIGNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_OVERRIDES = "\u202d\u202e"


def check(subject: Subject) -> Iterator[Finding]:
    """Overrides anywhere; embeddings and isolates where the language runs from left to right."""
    text = subject.release.source.text
    if not _SIGNS & characters(subject):
        return
    right_to_left = load_language(subject.release.language).direction == "rtl"
    for match in _CONTROLS.finditer(text):
        if right_to_left and match[0] not in _OVERRIDES:
            continue
        yield RULE.finding(
            Span(match.start(), match.end()),
            "A hidden control (U+{code}) turns the direction of the text here.",
            "Delete it: place the cursor behind it and press backspace, or type the words anew.",
            code=f"{ord(match[0]):04X}",
        )
