"""The dateline does not begin the lead.

## Why
Place and date open the first sentence of the news. Further down they are taken for part of the story.

## Bad
```en
After two years of work and nine million euros the harbour of the outer islands opens again for ships of every size and flag, earlier than the town had hoped and for less money than the plans of the first years had said it would cost.

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Après deux ans de travaux et neuf millions d’euros, le port des îles du large rouvre aux navires de toutes tailles et de tous pavillons, plus tôt que la ville ne l’espérait et pour moins d’argent que ne le prévoyaient les premiers plans.

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Un port tout neuf

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("DL007", "dateline-misplaced", "warning")
_LONG = 200  # characters: a shorter paragraph before the dateline is a subtitle, a label or a list of points


def check(subject: Subject) -> Iterator[Finding]:
    """A long paragraph stands before it."""
    line = subject.reading.dateline
    if line is None:
        return
    before = subject.release.body.blocks[: line.block]
    if any(block.kind == "paragraph" and not block.containers and len(block.text) > _LONG for block in before):
        yield RULE.finding(
            line.span, "The dateline stands after the first paragraph.", "Move it to the beginning of the text."
        )
