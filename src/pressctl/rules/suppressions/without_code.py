"""A suppression does not say which rules it means.

## Why
A comment without a code hides nothing. Hiding every rule at once would hide the wrong embargo too.

## Bad
```en
<!-- pressctl: ignore -->
NANTES, 12 March 2026 – The harbour opens again.
```
```fr
<!-- pressctl: ignore-file (c'est voulu) -->
Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```en
<!-- pressctl: ignore QT001 (the mark is the poet's) -->
The poem begins: “The harbour belongs to everybody.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.suppress import VERBS, read_directives

RULE = Rule("SU003", "suppression-without-code", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Each `ignore` or `ignore-file` without a selector."""
    for directive in read_directives(subject.release):
        if directive.verb in VERBS and not directive.selectors:
            yield RULE.finding(
                directive.span,
                "This comment does not say which rules to ignore.",
                "Name them: `ignore QT001 (reason)`.",
            )
