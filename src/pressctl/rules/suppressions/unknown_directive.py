"""A pressctl comment that asks for something pressctl does not know.

## Why
«pressctl: ignroe» does nothing, and nobody notices.

## Bad
```en
<!-- pressctl: ignroe QT001 (the mark is the poet's) -->
The poem begins: “The harbour belongs to everybody.
```
```fr
<!-- pressctl: ignorer QT001 (le guillemet est du poète) -->
Le poème commence : « Le port appartient à tout le monde.
```

## Good
```en
<!-- pressctl: ignore QT001 (the mark is the poet's) -->
The poem begins: “The harbour belongs to everybody.
```
```fr
<!-- à relire par la capitainerie -->
Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.suppress import VERBS, read_directives

RULE = Rule("SU004", "suppression-unknown-directive", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Each comment that begins with `pressctl:` and goes on with another word than `ignore` or `ignore-file`."""
    for directive in read_directives(subject.release):
        if directive.verb not in VERBS:
            yield RULE.finding(
                directive.span,
                "pressctl knows no “{verb}”.",
                "Write `ignore QT001 (reason)` before a block, or `ignore-file QT001 (reason)`.",
                verb=directive.verb,
            )
