"""A Spanish question or exclamation does not begin with ¿ or ¡.

## Why
In Spanish both signs are obligatory at the beginning as at the end (Ortografía de la lengua española, 3.4.9).

## Bad
```es
Nantes, 12 de marzo de 2026 – El puerto abre de nuevo. Qué cambia para los barcos?
```
```md
---
title: Por fin abre el puerto!
language: es
---

El puerto abre de nuevo.
```

## Good
```es
Nantes, 12 de marzo de 2026 – El puerto abre de nuevo. ¿Qué cambia para los barcos? Y ¡cuánto!
```
```en
NANTES, 12 March 2026 – The harbour opens again. What changes?
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_anywhere
from pressctl.rules.words import rule_table

RULE = Rule("TY017", "mark-unopened", "advice")
_END = Lazy(r"(?<=[\w)»”])[?!](?=[\s»”)]|$)")
_OPENING = {"?": "¿", "!": "¡"}
_REACH = 400  # characters: how far back a sentence may begin


def check(subject: Subject) -> Iterator[Finding]:
    """Every such sign whose sentence has no opening one."""
    if not rule_table(subject.release.language, "typography").get("opening-marks"):
        return
    for found in matches_anywhere(subject, _END):
        before = found.context[max(0, found.start - _REACH) : found.start]
        if before.rfind("¿") <= before.rfind("?") and before.rfind("¡") <= before.rfind("!"):
            yield RULE.finding(
                found.span,
                "“{end}” closes what no “{begin}” opens.",
                "Write “{begin}” where the sentence begins.",
                end=found.text,
                begin=_OPENING[found.text],
            )
