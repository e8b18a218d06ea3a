"""A weekday stands with a date that falls on another day.

The rule looks everywhere in the text: dateline, embargo, body, headline. A date without a year is read as the one
nearest to the day of issue; a contradiction there is a warning.

## Why
One of the two is wrong, and a journalist who trusts the wrong one comes on the wrong day. It heads the list of what
the editors of commercial wires find in releases.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens on Monday, 17 March 2026.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre le lundi 17 mars 2026.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens on Monday, 16 March 2026.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre le lundi 16 mars 2026.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.reading.dates import DateFound
from pressctl.rules.days import dates_with_weekday, nearest_day, weekday_name, weekday_words
from pressctl.rules.facts import blocks_with, vocabulary
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks, text_fields
from pressctl.spans import Span

RULE = Rule("HS001", "weekday-contradicts", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every weekday of prose and of the sentences of the front matter that its own date contradicts."""
    release = subject.release
    names = weekday_words(release.language)
    spaced = release.language[:2] not in ("ja", "zh")
    if spaced and names.isdisjoint(vocabulary(subject)):
        return
    for block in blocks_with(subject, names) if spaced else prose_blocks(release):
        for found in dates_with_weekday(block.text, release.language, release.country):
            yield from _judge(subject, found, block.prose.span(found.start, found.end), block.text)
    for field in text_fields(release):
        for found in dates_with_weekday(field.value, release.language, release.country):
            yield from _judge(subject, found, field.span, field.value)


def _judge(subject: Subject, found: DateFound, span: Span, text: str) -> Iterator[Finding]:
    issued = subject.release.date
    day = found.date if issued is None else nearest_day(found, issued.value)
    if day is None or found.weekday is None or day.weekday() == found.weekday:
        return
    language = subject.release.language
    yield RULE.finding(
        span,
        "“{words}” contradicts itself: {day} is “{right}”.",
        "Correct the weekday or the date.",
        severity=None if found.date else "warning",
        words=text[found.start : found.end].strip(),
        day=day.isoformat(),
        right=weekday_name(day.weekday(), language),
    )
