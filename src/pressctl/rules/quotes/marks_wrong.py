"""Quotation marks that are not those of the release's language, or two that do not belong together.

## Why
Each language has its marks (Unicode CLDR, delimiters; for French the Lexique of the Imprimerie nationale): « » in
French, “ ” in English, „ “ in German. Marks left over from a translation show that nobody read the text again.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.

«We kept our word,» said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

„Nous avons tenu parole“, a déclaré Ada Quill, capitaine du port.
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

from pressctl.rules.finding import Finding
from pressctl.rules.marks import Marked, Marks, is_straight, marked, marks_of, rewritten
from pressctl.rules.rule import Rule, Subject

RULE = Rule("QT003", "quote-marks-wrong", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Every span whose marks are no pair of the language; straight marks are a rule of their own."""
    marks = marks_of(subject.release.language)
    for each in marked(subject) if marks else ():
        if marks is None or is_straight(each) or _is_right(each, marks):
            continue
        yield RULE.finding(
            each.outer,
            "{wrong} are not the quotation marks of this release's language ({language}).",
            "Write {right}.",
            fix=rewritten(subject, each, marks),
            wrong=f"{each.opening} {each.closing}".strip(),
            language=subject.release.language,
            right=" ".join(marks.primary),
        )


def _is_right(each: Marked, marks: Marks) -> bool:
    if each.opening and each.closing:
        return (each.opening, each.closing) in marks.pairs
    return any(each.opening == opening or each.closing == closing for opening, closing in marks.pairs)
