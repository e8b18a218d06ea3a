"""A space inside quotation marks where the language has none, or none where it has one.

## Why
French sets a no-break space inside « », in Switzerland a thin one, as the tag fr-CH or the release's country says; other
marks and other languages have none.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“ We kept our word,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

«Nous avons tenu parole», a déclaré Ada Quill, capitaine du port.
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

## Fix
Safe: adds or deletes the space.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.marks import is_straight, marked, marks_of
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("QT007", "quote-space-wrong", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Each side of every marked span."""
    marks = marks_of(subject.release)
    for each in marked(subject) if marks else ():
        if marks is None or is_straight(each):
            continue
        wanted = marks.inside if each.opening == "«" else ""
        edits = []
        for mark, span in (
            (each.opening, Span(each.outer.start + len(each.opening), each.span.start)),
            (each.closing, Span(each.span.end, each.outer.end - len(each.closing))),
        ):
            space = subject.text(span)
            if mark and span.start <= span.end and not space.strip() and bool(space) != bool(wanted):
                edits.append(Edit(span, wanted))
        if edits:
            yield RULE.finding(
                each.outer,
                "A space is missing inside these marks." if wanted else "A space stands inside these marks.",
                "Put a no-break space there." if wanted else "Delete it.",
                fix=Fix(tuple(edits), safe=True),
            )
