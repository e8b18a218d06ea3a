"""A suppression gives no reason.

## Why
In half a year nobody remembers why a finding was hidden, and nobody dares to delete the comment.

## Bad
```en
<!-- pressctl: ignore QT001 -->
The poem begins: “The harbour belongs to everybody.
```
```fr
<!-- pressctl: ignore QT001 () -->
Le poème commence : « Le port appartient à tout le monde.
```

## Good
```en
<!-- pressctl: ignore QT001 (the mark is the poet's) -->
The poem begins: “The harbour belongs to everybody.
```
```fr
<!-- pressctl: ignore QT001 (le guillemet est du poète) -->
Le poème commence : « Le port appartient à tout le monde.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.suppress import VERBS, read_directives

RULE = Rule("SU005", "suppression-without-reason", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Each suppression that names rules and no reason in brackets."""
    for directive in read_directives(subject.release):
        if directive.verb in VERBS and directive.selectors and not directive.reason:
            yield RULE.finding(
                directive.span,
                "This comment does not say why.",
                "Add the reason in brackets: `ignore {selectors} (reason)`.",
                selectors=",".join(directive.selectors),
            )
