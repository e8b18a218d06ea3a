"""The text names a day that the calendar does not have.

## Why
31 June and 29 February 2026: nobody can come on that day, and no editor can guess which was meant.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

The festival is on 31 June 2026.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

La fête aura lieu le 30 février 2027.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

The festival is on 30 June 2026.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

La fête aura lieu le 29 février 2028.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressctl.reading.dates import DateFound, find_dates
from pressctl.record import replace
from pressctl.release.release import Release
from pressctl.rules.days import month_words
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks, text_fields
from pressctl.spans import Span

RULE = Rule("HS006", "date-impossible", "error")
_LATE = Lazy(r"[23][0-9](?<!2[0-8])(?!\d)(?<!\d..)")


def check(subject: Subject) -> Iterator[Finding]:
    """Every such date of what readers see, outside the dateline. Only paragraphs with a day past the 28th are read."""
    release, line = subject.release, subject.reading.dateline
    months = month_words(release.language)
    for field in text_fields(release):
        late = [match for match in _LATE.finditer(field.value) if _may_be_date(field.value, match, months)]
        for found in _dates(field.value, late, release):
            if _is_impossible(found):
                yield _finding(field.span, field.value[found.start : found.end])
    for block in prose_blocks(release):
        near = [match for match in _LATE.finditer(block.text) if _may_be_date(block.text, match, months)]
        for found in _dates(block.text, near, release):
            span = block.prose.span(found.start, found.end)
            if _is_impossible(found) and not (line and line.span.overlaps(span)):
                yield _finding(span, block.text[found.start : found.end])


def _is_impossible(found: DateFound) -> bool:
    return found.impossible and found.month is not None and 1 <= found.month <= 12


def _finding(span: Span, words: str) -> Finding:
    return RULE.finding(span, "There is no such day: {date}.", "Correct the day or the month.", date=words.strip())


def _may_be_date(text: str, match: re.Match[str], months: frozenset[str]) -> bool:
    """Whether a month, or a number behind a stop or stroke, stands beside a day."""
    around = text[max(0, match.start() - 14) : match.end() + 18].lower()
    return any(sign in around for sign in "./年月") or not months.isdisjoint(re.findall(r"\w+", around))


def _dates(text: str, near: list[re.Match[str]], release: Release) -> Iterator[DateFound]:
    """The dates that hold one of these days; only the words around each are read."""
    seen: set[int] = set()
    for match in near:
        first = max(0, match.start() - _AROUND)
        for found in find_dates(text[first : match.end() + _AROUND], _tag(release), release.country):
            start, end = first + found.start, first + found.end
            if start <= match.start() < end and start not in seen:
                seen.add(start)
                yield replace(found, start=start, end=end)


_AROUND = 40  # characters


def _tag(release: Release) -> str:
    return release.language.partition("-")[0].lower()
