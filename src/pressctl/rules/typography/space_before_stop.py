"""A space before a comma or another stop that needs none in this language.

## Why
The stop can begin the next line, and the space tells of a hurried cut. In French a space before ; : ! ? is right.

## Bad
```en
NANTES, 12 March 2026 – The harbour , closed for two years , opens again .
```
```fr
Nantes, le 12 mars 2026 – Le port , fermé depuis deux ans, rouvre.
```

## Good
```en
NANTES, 12 March 2026 – The harbour, closed for two years, opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre !
```

## Fix
Safe: deletes the space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, matches_anywhere
from pressctl.rules.words import rule_table

RULE = Rule("TY009", "space-before-stop", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Every space before a stop, the dateline apart."""
    stops = rule_table(subject.release.language, "typography").get("no-space-before", "")
    line = subject.reading.dateline
    text = subject.release.source.text
    for found in matches_anywhere(subject, _pattern(stops), " ") if any(f" {stop}" in text for stop in stops) else ():
        if line is None or not line.span.overlaps(found.span):
            yield RULE.finding(
                found.span,
                "A space stands before “{stop}”.",
                "Delete the space.",
                fix=edits_in(subject, found, ""),
                stop=found.context[found.end],
            )


@lru_cache(maxsize=16)
def _pattern(stops: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=[\w)\]»”]) (?=[{re.escape(stops)}](?:[\s»”)]|$))")
