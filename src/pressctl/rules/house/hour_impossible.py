"""The text names an hour that no clock has.

## Why
25:00 and 10.75 are slips of the keyboard, and nobody can guess which hour was meant. 24:00 is right.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again. The gates open at 25:00.
```
```de
Nantes, 12. März 2026 – Der Hafen öffnet wieder. Einlass ist um 10.75 Uhr.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again. The gates open at 09:30 and close at 24:00; the vote was 60:40.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre. Les portes ouvrent à 9 h 30.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_anywhere
from pressctl.rules.words import words_table

RULE = Rule("HS009", "hour-impossible", "error")
_LAST_HOUR, _LAST_MINUTE = 24, 59


def check(subject: Subject) -> Iterator[Finding]:
    """Every number of two parts behind a word of hours, or with one behind it, that is no hour of the day."""
    language = subject.release.language
    before, after = words_table(language, "words", "hour-before"), words_table(language, "words", "hour-after")
    for found in matches_anywhere(subject, _pattern(before, after)) if before or after else ():
        hour, minute = (int(part) for part in re.findall(r"[0-9]+", found.text)[:2])
        if hour > _LAST_HOUR or minute > _LAST_MINUTE or (hour == _LAST_HOUR and minute):
            yield RULE.finding(
                found.span, "There is no such hour: {hour}.", "Correct the hour.", hour=found.text.strip()
            )


@lru_cache(maxsize=16)
def _pattern(before: tuple[str, ...], after: tuple[str, ...]) -> re.Pattern[str]:
    def either(words: tuple[str, ...]) -> str:
        return "|".join(map(re.escape, words)) or "(?!)"

    number = r"(?<![0-9.,:])[0-9]{1,2}(?:[:.]|[ \u00a0\u202f]?h[ \u00a0\u202f]?)[0-9]{2}(?![0-9%€]|[.,:][0-9])"
    return re.compile(
        rf"(?<!\w)(?:{either(before)})[ \u00a0]{number}|{number}[ \u00a0](?:{either(after)})(?!\w)",
        re.IGNORECASE,
    )
