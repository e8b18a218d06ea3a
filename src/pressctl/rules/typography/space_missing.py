"""No space stands behind a full stop or a comma, or before a French stop.

## Why
The slip of a hurried cut; the two words read as one web address, and some programs make a link of them. In French a
no-break space stands before ; : ! ? (Lexique des règles typographiques en usage à l'Imprimerie nationale); in Quebec
before the colon only.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.The works took two years.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.Les travaux ont duré deux ans.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre,deux ans après: tout est prêt.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again. See Node.js and quill.example, or U.S. law.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre. Les travaux ont duré deux ans.
```

## Fix
Safe: adds the space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import Match, edits_in, matches_anywhere
from pressctl.rules.words import regional_table, words_table

RULE = Rule("TY015", "space-missing", "advice")
_GLUED = Lazy(r"[.!?](?=(?:[A-ZÀ-ÖØ-Þ][^\W\d_A-Z]{1,40}|[AIYÀÈÉ])[\s,])(?<=[^\W\d_A-Z]{3}.)")
_COMMA = Lazy(r",(?=[A-Za-zÀ-ɏ]{2,40}[\s.,;:!?])(?<=[a-zß-ɏ]{2},)")


def check(subject: Subject) -> Iterator[Finding]:
    """A stop glued to a capitalised word, a comma glued to a word, a French stop glued to the word before; no
    addresses."""
    often = words_table(subject.release.language, "words", "frequent")
    for found in matches_anywhere(subject, _GLUED):
        if not _is_address(found) and not _is_name(found, often):
            fix = edits_in(subject, found, found.text + " ")
            yield RULE.finding(found.span, "A space is missing after the full stop.", "Add a space.", fix=fix)
    for found in matches_anywhere(subject, _COMMA, ","):
        if not _is_address(found):
            fix = edits_in(subject, found, ", ")
            yield RULE.finding(found.span, "A space is missing after the comma.", "Add a space.", fix=fix)
    yield from _before(subject)


def _before(subject: Subject) -> Iterator[Finding]:
    release = subject.release
    table = regional_table(release.language, "typography", release.country)
    signs = table.get("space-before")
    for found in matches_anywhere(subject, _stuck(signs)) if signs else ():
        if not _is_address(found):
            yield RULE.finding(
                found.span,
                "A no-break space is missing before “{stop}”.",
                "Add it.",
                fix=edits_in(subject, found, table["before"][found.text] + found.text),
                stop=found.text,
            )


@lru_cache(maxsize=8)
def _stuck(signs: str) -> re.Pattern[str]:
    return re.compile(rf"[{re.escape(signs)}](?<=[^\W\d_]{{2}}.)(?=\s|$)")


def _is_name(found: Match, often: tuple[str, ...]) -> bool:
    """Whether the stop stands in a name such as Node.Js: a capital before it, and hardly a word behind."""
    before = found.context[max(0, found.start - 40) : found.start].split()[-1]
    after = found.context[found.end : found.end + 3]
    return before[:1].isupper() and not after.isalpha() and after.split()[0].lower() not in often


def _is_address(found: Match) -> bool:
    before = found.context[max(0, found.start - 80) : found.start].split()
    word = before[-1] if before and not found.context[found.start - 1].isspace() else ""
    return "@" in word or "/" in word or word.count(".") > 1
