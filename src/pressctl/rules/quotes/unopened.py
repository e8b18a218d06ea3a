"""A quotation mark closes and nothing opens it.

## Why
Without its first mark nobody can tell where the speaker's words begin.

## Bad
```en
The harbour belongs to everybody,” said Ada Quill, harbour master.
```
```fr
Le port appartient à tout le monde », a déclaré Ada Quill, capitaine du port.
```

## Good
```en
“The harbour belongs to everybody,” said Ada Quill, harbour master.
```
```fr
« Le port appartient à tout le monde », a déclaré Ada Quill, capitaine du port.
```
"""

from collections.abc import Iterator

from pressctl.rules.field_marks import lone_marks
from pressctl.rules.finding import Finding
from pressctl.rules.marks import is_doubled
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("QT002", "quote-unopened", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every such mark that the reader of quotes found no partner for, and those of the front matter's sentences."""
    for stray in subject.reading.stray_marks:
        if stray.kind == "unopened" and not is_doubled(subject, stray):
            yield _finding(stray.span, stray.mark)
    for field, mark in lone_marks(subject, opens=False):
        yield _finding(field.span, mark)


def _finding(span: Span, mark: str) -> Finding:
    return RULE.finding(
        span,
        "This quotation mark {mark} closes, and nothing opens it.",
        "Add the opening mark where the speaker's words begin, or delete this one.",
        mark=mark,
    )
