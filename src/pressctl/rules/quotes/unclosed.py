"""A quotation mark opens and nothing closes it.

## Why
Without its second mark nobody can tell where the speaker's words end and the release's own begin. A quote that goes on
in the next paragraph is right without one: each paragraph opens, the last one closes (Chicago Manual of Style, 13.32).

## Bad
```en
“The harbour belongs to everybody, said Ada Quill, harbour master.
```
```fr
« Le port appartient à tout le monde, a déclaré Ada Quill, capitaine du port.
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

RULE = Rule("QT001", "quote-unclosed", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every such mark that the reader of quotes found no partner for, and those of the front matter's sentences."""
    for stray in subject.reading.stray_marks:
        if stray.kind == "unclosed" and not is_doubled(subject, stray):
            yield _finding(stray.span, stray.mark)
    for field, mark in lone_marks(subject, opens=True):
        yield _finding(field.span, mark)


def _finding(span: Span, mark: str) -> Finding:
    return RULE.finding(
        span,
        "This quotation mark {mark} opens, and nothing closes it.",
        "Add the closing mark where the speaker's words end.",
        mark=mark,
    )
