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
from collections.abc import Iterable, Iterator

from pressctl.reading.dates import DateFound, find_dates
from pressctl.record import replace
from pressctl.release.release import Release
from pressctl.rules.days import late_days
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks, text_fields
from pressctl.spans import Span

RULE = Rule("HS006", "date-impossible", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every such date of what readers see, outside the dateline. Only paragraphs with a day past the 28th are read."""
    release, line = subject.release, subject.reading.dateline
    language = release.language
    for field in text_fields(release):
        for found in _dates(field.value, late_days(field.value, language), release):
            if _is_impossible(found):
                yield _finding(field.span, field.value[found.start : found.end])
    for block in prose_blocks(release):
        for found in _dates(block.text, late_days(block.text, language), release):
            span = block.prose.span(found.start, found.end)
            if _is_impossible(found) and not (line and line.span.overlaps(span)):
                yield _finding(span, block.text[found.start : found.end])


def _is_impossible(found: DateFound) -> bool:
    return found.impossible and found.month is not None and 1 <= found.month <= 12


def _finding(span: Span, words: str) -> Finding:
    return RULE.finding(span, "There is no such day: {date}.", "Correct the day or the month.", date=words.strip())


def _dates(text: str, near: Iterable[re.Match[str]], release: Release) -> Iterator[DateFound]:
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
