"""A space before a French stop, inside « » or in an hour such as 10 h 30, at which the line may break.

## Why
In French a no-break space stands before ; : ! ? % and inside « » (Lexique des règles typographiques en usage à
l'Imprimerie nationale): with an ordinary one, a question mark can begin a line. So it does in an hour, beside the h. Told
once a paragraph.

## Bad
```fr
Nantes, le 12 mars 2026 – Le port rouvre : après deux ans de travaux, il est prêt.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

« Est-il prêt ? », a demandé Ada Quill, capitaine du port.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre lundi à 10 h 30.
```

## Good
```fr
Nantes, le 12 mars 2026 – Le port rouvre : après deux ans de travaux, il est prêt.
```
```en
NANTES, 12 March 2026 – The harbour opens again: it is ready.
```

## Fix
Safe: puts no-break spaces in their place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.marks import marks_of
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import editable, is_untouched, prose_blocks
from pressctl.rules.words import rule_table

RULE = Rule("TY001", "space-breakable", "advice")
_ONCE = "In this paragraph the line may break before a stop, inside « » or in an hour."
_MORE = "In this paragraph the line may break before a stop, inside « » or in an hour ({count} times)."


def check(subject: Subject) -> Iterator[Finding]:
    """Every paragraph with ordinary spaces where the language wants no-break ones."""
    before, after = _spaces(subject)
    hour = rule_table(subject.release.language, "typography").get("hour", {})
    pattern = _pattern("".join(before), "".join(after), "".join(hour)) if before or after or hour else None
    pairs = (*(f" {sign}" for sign in (*before, *hour)), *(f"{sign} " for sign in after))
    for block in prose_blocks(subject.release) if pattern else ():
        if not any(pair in block.text for pair in pairs):
            continue
        free = is_untouched(subject, block)
        edits, first = [], None
        for match in pattern.finditer(block.text) if pattern else ():
            span = block.prose.span(match.start(), match.end())
            space = _space(match, before, after, hour)
            if free or editable(subject, span, " "):
                first = first or span
                edits.append(Edit(span, space))
        if first is not None:
            yield RULE.finding(
                first,
                _ONCE if len(edits) == 1 else _MORE,
                "Use no-break spaces there.",
                fix=Fix(tuple(edits), safe=True),
                count=len(edits),
            )


def _space(match: re.Match[str], before: Mapping[str, str], after: Mapping[str, str], hour: Mapping[str, str]) -> str:
    behind, ahead = match.string[match.start() - 1], match.string[match.end()]
    if match.lastgroup == "hour":
        return hour.get(ahead) or hour[behind]
    return before[ahead] if match.lastgroup == "before" else after[behind]


def _spaces(subject: Subject) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The space before and after each sign; inside « » the one of the country."""
    table = rule_table(subject.release.language, "typography")
    before, after = table.get("before", {}), table.get("after", {})
    marks = marks_of(subject.release) if before else None
    if marks is None or not marks.inside:
        return before, after
    return {**before, marks.primary[1]: marks.inside}, {**after, marks.primary[0]: marks.inside}


@lru_cache(maxsize=8)
def _pattern(before: str, after: str, hour: str) -> re.Pattern[str]:
    """A stop is one only where a word stood before and no letter follows: not in «:-)» and the like. The sign of an hour
    stands behind a number, and its minutes are two digits."""
    ways = []
    if before:
        ways.append(rf"(?P<before>(?<=[\w)»”…] )(?=[{re.escape(before)}](?:\W|$)))")
    if after:
        ways.append(rf"(?P<after>(?<=[{re.escape(after)}] ))")
    if hour:
        ways.append(rf"(?P<hour>(?<=\d )(?=[{hour}]\b)|(?<=\d[ \u00a0\u202f][{hour}] )(?=\d\d\b))")
    return re.compile(f" (?:{'|'.join(ways)})")
