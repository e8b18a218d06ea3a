"""A stop stands twice, or several exclamation marks stand in a row.

## Why
«..» is neither a full stop nor an ellipsis, and «!!!» shouts: editors cut both.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.. It is ready,, at last.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre !!!
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again… It is ready, at last. See 1..n.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre !
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import characters
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_anywhere

RULE = Rule("TY019", "stop-doubled", "advice")
_TWICE = Lazy(r"(?<=[\w)»” \u00a0\u202f])(?:\.\.(?!\.)|,,(?!,)|;;|!{2,}|\?{2}(?!\?))(?=[\s»”)]|$)")
_SIGNS = frozenset(".,;!?")


def check(subject: Subject) -> Iterator[Finding]:
    """Every such run behind a word."""
    text = subject.release.source.text
    if not _SIGNS & characters(subject) or not any(sign * 2 in text for sign in _SIGNS):
        return
    for found in matches_anywhere(subject, _TWICE):
        yield RULE.finding(
            found.span,
            "“{stops}” stands where one sign is enough.",
            "Leave one; an ellipsis is the one sign ….",
            stops=found.text,
        )
