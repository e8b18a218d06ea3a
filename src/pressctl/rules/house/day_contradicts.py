"""«Today» or «tomorrow» stands with a date that is another day.

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
from collections.abc import Iterator

from pressctl.reading.dates import DateFound, parse_date_at
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import holds_words, matches_in
from pressctl.rules.words import phrase_pattern, words_table

RULE = Rule("HS008", "day-contradicts", "error")
_SHIFTS = {"today": 0, "tomorrow": 1, "yesterday": -1}


def check(subject: Subject) -> Iterator[Finding]:
    """Such a word directly before a full date, or the date in brackets behind it."""
    release = subject.release
    issued, language = release.date, release.language
    if issued is None:
        return
    for key, shift in _SHIFTS.items():
        words = words_table(language, "words", key)
        pattern = phrase_pattern(language, "words", key) if holds_words(subject, words) and words else None
        for found in matches_in(subject, pattern) if pattern else ():
            date = _date_behind(found.block.text, found.end, language, release.country)
            day = issued.value + dt.timedelta(days=shift)
            if date is not None and date.date is not None and date.date != day:
                yield RULE.finding(
                    found.block.prose.span(found.start, date.end),
                    "“{words}”: the release is dated {date}.",
                    "Correct the word or the date.",
                    words=found.block.text[found.start : date.end],
                    date=issued.value.isoformat(),
                )


def _date_behind(text: str, end: int, language: str, country: str | None) -> DateFound | None:
    start = end
    while start < len(text) and start < end + 3 and text[start] in " ,(\u00a0":
        start += 1
    if start == end:
        return None
    return parse_date_at(text, start, language.partition("-")[0].lower(), country)
