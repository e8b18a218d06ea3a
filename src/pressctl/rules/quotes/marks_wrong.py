"""Quotation marks that are not those of the release's language, or two that do not belong together.

## Why
Each language has its marks (Unicode CLDR, delimiters; for French the Lexique of the Imprimerie nationale): « » in
French, “ ” in English, „ “ in German. Marks left over from a translation show that nobody read the text again. Advice
only where marks that are right inside others stand outermost: “ ” in French, or two kinds side by side.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.

«We kept our word,» said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

„Nous avons tenu parole“, a déclaré Ada Quill, capitaine du port.
```
```es
Nantes, 12 de marzo de 2026 – El puerto abre de nuevo.

«Hemos cumplido», dijo Ada Quill, capitana del puerto. “El puerto es seguro”, añadió.
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

from collections.abc import Iterator, Sequence

from pressctl.rules.field_marks import DOUBLE, field_marks
from pressctl.rules.finding import Finding
from pressctl.rules.marks import STRAIGHT, Marked, Marks, is_straight, marked, marks_of, rewritten
from pressctl.rules.rule import Rule, Subject

RULE = Rule("QT003", "quote-marks-wrong", "warning")
_DOUBLE = frozenset("«»“”„")


def check(subject: Subject) -> Iterator[Finding]:
    """Every span whose marks are no pair of the language; straight marks are a rule of their own.

    Double marks that are right inside others are told as advice where they stand outermost.
    """
    marks = marks_of(subject.release)
    if marks is None:
        return
    spans = [each for each in marked(subject) if not is_straight(each)]
    for each in spans:
        right = _is_right(each, marks)
        if not right or each in _second_rate(spans, marks):
            yield RULE.finding(
                each.outer,
                "{wrong} are not the quotation marks of this release's language ({language})."
                if not right
                else "{wrong} stand here where {right} belong.",
                "Write {right}.",
                fix=rewritten(subject, each, marks),
                severity=None if not right else "advice",
                wrong=f"{each.opening} {each.closing}".strip(),
                language=subject.release.language,
                right=" ".join(marks.primary),
            )
    yield from _in_fields(subject, marks)


def _in_fields(subject: Subject, marks: Marks) -> Iterator[Finding]:
    for field, found in field_marks(subject):
        for each in found.spans:
            wrong = {each.opening, each.closing} - STRAIGHT
            if wrong and each.opening in DOUBLE and (each.opening, each.closing) not in marks.pairs:
                yield RULE.finding(
                    field.span,
                    "{wrong} are not the quotation marks of this release's language ({language}).",
                    "Write {right}.",
                    wrong=f"{each.opening} {each.closing}",
                    language=subject.release.language,
                    right=" ".join(marks.primary),
                )


def _second_rate(spans: Sequence[Marked], marks: Marks) -> Sequence[Marked]:
    """Spans in double marks, inside no others, that are not in the pair to write though others are."""
    if not marks.strict and not marks.mixed:
        return ()
    reached, outer = -1, []
    for each in spans:
        if each.outer.start >= reached and each.opening in _DOUBLE and each.closing in _DOUBLE:
            outer.append(each)
        reached = max(reached, each.outer.end)
    other = [each for each in outer if (each.opening, each.closing) != marks.primary]
    return other if marks.strict or len(other) < len(outer) else ()


def _is_right(each: Marked, marks: Marks) -> bool:
    if each.opening and each.closing:
        return (each.opening, each.closing) in marks.pairs
    return any(each.opening == opening or each.closing == closing for opening, closing in marks.pairs)
