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

import re
from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.suppress import VERBS, read_directives

_MEANT = Lazy(r"(\w{5,12})\s?(:?)\s?ignore(?:-file)?\b", re.IGNORECASE)
_NEAR = 0.8
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
    body = subject.release.body
    comments = [(comment.text, comment.span) for comment in body.comments]
    comments += [(comment.text, comment.span) for comment in body.yaml_comments]
    for text, span in comments:
        match = _MEANT.match(text.strip(" \t#"))
        if match is not None and _is_slip(match):
            yield RULE.finding(
                span,
                "“{words}” is no suppression, though it looks like one.",
                "Begin it with `pressctl: ignore`.",
                words=match[0].strip(),
            )


def _is_slip(match: re.Match[str]) -> bool:
    """Whether the word is `pressctl` without its colon, or nearly that word."""
    word = match[1].lower()
    if word == "pressctl":
        return not match[2]
    from difflib import SequenceMatcher

    return SequenceMatcher(None, word, "pressctl").ratio() >= _NEAR
