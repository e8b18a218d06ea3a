"""The date in the dateline is not the date of the release.

## Why
Journalists go by the dateline, feeds and pages by the front matter; a release dated twice is cited wrongly. Published
lists of large organisations show datelines that are a day off.

## Bad
```en
NANTES, 13 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2025 – Le port rouvre après deux ans de travaux.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes – Le port rouvre après deux ans de travaux.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("DL003", "dateline-date-differs", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Both dates are known, and they differ."""
    line, issued = subject.reading.dateline, subject.release.date
    if line is None or line.date is None or issued is None or line.date == issued.value:
        return
    yield RULE.finding(
        line.date_span or line.span,
        "The dateline says {line}, but the release is dated {date}.",
        "Correct the one that is wrong: the dateline, or `date:` in the front matter.",
        line=line.date_raw or line.date.isoformat(),
        date=issued.value.isoformat(),
    )
