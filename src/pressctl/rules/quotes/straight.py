"""Straight quotation marks where the language has curved or angled ones.

## Why
Straight marks are a typewriter's: they do not say where a quote begins and where it ends, and text programs guess
wrong when they curl them.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.

"We kept our word," said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

"Nous avons tenu parole", a déclaré Ada Quill, capitaine du port.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.

“We kept our word,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

« Nous avons tenu parole », a déclaré Ada Quill, capitaine du port.
```

## Fix
Safe: writes the language's own marks.
"""

from collections.abc import Iterator

from pressctl.reading.reading import Quote
from pressctl.rules.field_marks import field_marks
from pressctl.rules.finding import Finding
from pressctl.rules.marks import is_straight, marked, marks_of, rewritten
from pressctl.rules.rule import Rule, Subject

RULE = Rule("QT004", "quote-marks-straight", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Every span between straight double marks, and speech between single ones. Other single marks are left alone:
    they may be feet or apostrophes."""
    marks = marks_of(subject.release)
    if marks is None or marks.straight:
        return
    for each in marked(subject):
        if is_straight(each) and (each.opening != "'" or isinstance(each, Quote)):
            yield RULE.finding(
                each.outer,
                "Straight quotation marks.",
                "Write {right}.",
                fix=rewritten(subject, each, marks),
                right=" ".join(marks.primary),
            )
    for field, found in field_marks(subject):
        for pair in found.spans:
            if pair.opening == pair.closing == '"':
                yield RULE.finding(
                    field.span, "Straight quotation marks.", "Write {right}.", right=" ".join(marks.primary)
                )
