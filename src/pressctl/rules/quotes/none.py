"""Nobody is quoted in a news release.

## Why
A quote is what an editor can't get elsewhere, and what makes the story a person's.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.front import fence, readable
from pressctl.rules.rule import Rule, Subject

RULE = Rule("QT012", "quote-none", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """No speech in a release of kind news or appointment that has a text."""
    release = subject.release
    if release.kind not in ("news", "appointment") or subject.reading.lead is None or not readable(release):
        return
    if not subject.reading.quotes and not subject.reading.stray_marks and subject.reading.language_known:
        yield RULE.finding(fence(release), "Nobody is quoted.", "Add a sentence of somebody who is responsible.")
