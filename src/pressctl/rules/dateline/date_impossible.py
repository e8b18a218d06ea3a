"""The dateline names a day that the calendar does not have.

## Why
31 June and 29 February 2026 are slips that readers notice at once, and no reader can tell which day was meant.

## Bad
```en
NANTES, 31 June 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 30 février 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("DL005", "dateline-date-impossible", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """The reader of datelines met a date that is none."""
    line = subject.reading.dateline
    if line is not None and line.impossible:
        yield RULE.finding(
            line.date_span or line.span,
            "There is no such day: {date}.",
            "Correct the day or the month in the dateline.",
            date=line.date_raw or line.raw.strip(),
        )
