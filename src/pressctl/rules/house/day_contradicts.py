"""«Today» or «tomorrow» stands with a date or a weekday that is another day.

A date without a year is read as the nearest one; a contradiction there, or with a weekday, is a warning.

## Why
«Today» is the day of issue: where the release was postponed, the word stayed and the date did not, or the other way
round.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

It opens today, 14 March 2026.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Il ouvre demain, 14 mars 2026.
```
```de
Nantes, 12. März 2026 – Der Hafen öffnet heute (Freitag) wieder.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

It opens today, 12 March 2026.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Il ouvre demain, 13 mars 2026.
```
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from pressctl.reading.dates import parse_date_at
from pressctl.rules.days import nearest_day, weekday_at, weekday_words
from pressctl.rules.facts import blocks_with, first_words, holds_words, phrases_in
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import Match, match_of, matches_in_fields, prose_blocks
from pressctl.rules.words import phrase_pattern, words_table

RULE = Rule("HS008", "day-contradicts", "error")
_SHIFTS = {"today": 0, "tomorrow": 1, "yesterday": -1}
_MORNINGS = frozenset({"la", "esta", "cada", "am", "der", "den", "jeden"})  # words before which it is a time of day


def check(subject: Subject) -> Iterator[Finding]:
    """Such a word directly before a date or a weekday, or with it in brackets behind it."""
    release = subject.release
    issued, language = release.date, release.language
    if issued is None:
        return
    for key, shift in _SHIFTS.items():
        words = words_table(language, "words", key)
        pattern = phrase_pattern(language, "words", key) if holds_words(subject, words) and words else None
        day = issued.value + dt.timedelta(days=shift)
        for found in _uses(subject, pattern, words) if pattern else ():
            other = None if _is_morning(found, language) else _other_day(found, language, release.country, day)
            if other is not None:
                end, sure = other
                yield RULE.finding(
                    found.block.prose.span(found.start, end) if found.block else found.span,
                    "“{words}”: the release is dated {date}.",
                    "Correct the word or the date.",
                    severity=None if sure else "warning",
                    words=found.context[found.start : end],
                    date=issued.value.isoformat(),
                )


def _uses(subject: Subject, pattern: re.Pattern[str], words: tuple[str, ...]) -> Iterator[Match]:
    yield from matches_in_fields(subject, pattern)
    firsts = first_words(words)
    for block in prose_blocks(subject.release) if firsts is None else blocks_with(subject, firsts):
        for found in phrases_in(block.text, pattern, firsts):
            yield match_of(block, found)


def _is_morning(found: Match, language: str) -> bool:
    """Whether the word means the morning: «por la mañana», «Freitag morgen»."""
    before = found.context[max(0, found.start - 24) : found.start].lower().split()[-1:]
    return bool(before) and (before[0] in _MORNINGS or before[0] in weekday_words(language))


def _other_day(found: Match, language: str, country: str | None, day: dt.date) -> tuple[int, bool] | None:
    """Where a date or weekday behind a word ends that is another day, and whether it has its year; else None."""
    text, start = found.context, found.end
    while start < len(text) and start < found.end + 3 and text[start] in " ,(\u00a0":
        start += 1
    if start == found.end:
        return None
    date = parse_date_at(text, start, language.partition("-")[0].lower(), country)
    if date is not None and (date.month is not None or date.date is not None):
        meant = nearest_day(date, day)
        return (date.end, date.date is not None) if meant is not None and meant != day else None
    weekday = weekday_at(text, start, language)
    return (weekday[1], False) if weekday is not None and weekday[0] != day.weekday() else None
