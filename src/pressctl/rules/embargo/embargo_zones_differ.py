"""One embargo names two moments that are not the same.

## Why
A second zone is added for readers abroad, and its day or hour is reckoned wrongly: a Monday 00:01 in London is a Sunday
in New York. Embargoes have broken on it.

## Bad
```en
EMBARGOED until 13 March 2026, 09:00 CET (05:00 EDT)

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Sous embargo jusqu'au 13 mars 2026 à 9 h CET (9 h GMT)

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```en
EMBARGOED until 13 March 2026, 09:00 CET (08:00 GMT)

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("EM008", "embargo-zones-differ", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Each clear moment of a line that differs from the first clear one."""
    for line in subject.reading.embargo_lines:
        clear = [instant for instant in line.instants if instant.at is not None]
        for instant in clear[1:]:
            if instant.at != clear[0].at:
                yield RULE.finding(
                    instant.span,
                    "“{second}” is not the same moment as “{first}”.",
                    "Reckon it again, the day included.",
                    second=instant.raw.strip(),
                    first=clear[0].raw.strip(),
                )
