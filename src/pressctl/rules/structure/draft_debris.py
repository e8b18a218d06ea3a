"""Marks of an editing program are left in the text: insertions, deletions, comments, conflicts.

## Why
Tracked changes show what was thought before; they have put deleted figures and names into newspapers.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens {++again++} on Monday{>>check with Ada<<}.
```
```fr
Nantes, le 12 mars 2026 – Le port {--devrait rouvrir--} rouvre.
```
```en
NANTES, 12 March 2026 – The harbour opens again.

Commented [AQ1]: is this the right year?
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again, and {braces} are braces.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressctl.release.release import Release
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("ST013", "draft-debris", "error")
_DEBRIS = Lazy(
    r"\{\+\+|\+\+\}|\{--|--\}|\{~~|~~\}|\{>>|<<\}|\{==|==\}"
    r"|^(?:<{7}|>{7})(?= |$)|^(?:Commented|Commenté|Kommentiert|Comentado|Commentato) ?\[[A-Z]{1,4}\d{1,3}\]"
    r"|^(?:Formatted|Deleted|Inserted|Supprimé|Mis en forme|Gelöscht|Formatiert)(?: ?\[[A-Z]{1,4}\d{1,3}\])? ?: (?=\S)",
    re.MULTILINE,
)
_SIGNS = (
    *("{++", "++}", "{--", "--}", "{~~", "~~}", "{>>", "<<}", "{==", "==}", "<<<<<<<", ">>>>>>>"),
    *(
        "omment",
        "Komment",
        "Coment",
        "Formatted",
        "Deleted",
        "Inserted",
        "Supprimé",
        "Mis en",
        "Gelöscht",
        "Formatiert",
    ),
)


def check(subject: Subject) -> Iterator[Finding]:
    """CriticMarkup, marks of merge conflicts, and the words with which Word prints its changes."""
    release = subject.release
    text = release.source.text
    if not any(sign in text for sign in _SIGNS):
        return
    for match in _DEBRIS.finditer(text, release.body.span.start):
        span = Span(match.start(), match.end())
        if not any(each.contains(span) for each in _code(release)):
            yield RULE.finding(
                span,
                "“{mark}” is a mark of an editing program.",
                "Accept or reject the change, or delete the comment.",
                mark=match[0],
            )


def _code(release: Release) -> Iterator[Span]:
    """Code shows such marks on purpose."""
    return (block.span for block in release.body.blocks if block.kind == "code")
