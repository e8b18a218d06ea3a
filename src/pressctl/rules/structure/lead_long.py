"""The first paragraph is long.

## Why
Who, what, when and where fit into 25 to 40 words; editors cut from the end and keep the lead. The house may set its own
limit.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after works that took the port and the town two long and costly years after works that took the port and the town two long and costly years after works that took the port and the town two long and costly years after works that took the port and the town two long and costly years after works that took the port and the town two long and costly years after works that took the port and the town two long and costly years .
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux longues années de travaux que la ville et le port ont payés après deux longues années de travaux que la ville et le port ont payés après deux longues années de travaux que la ville et le port ont payés après deux longues années de travaux que la ville et le port ont payés après deux longues années de travaux que la ville et le port ont payés après deux longues années de travaux que la ville et le port ont payés .
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```

## Options
`max-words`: the most words. Default: the house's limit, else 70.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST007", "lead-long", "advice", options={"max-words": None})
_DEFAULT = 70


def check(subject: Subject) -> Iterator[Finding]:
    """The lead has more words than options, house or the default allow."""
    reading = subject.reading
    if reading.lead is None:
        return
    own = subject.options["max-words"]
    limit = own if isinstance(own, int) else subject.newsroom.house.lead_max_words or _DEFAULT
    block = subject.release.body.blocks[reading.lead]
    count = len(block.text.split())
    if count > limit:
        yield RULE.finding(
            block.span,
            "The first paragraph has {count} words; {limit} are plenty.",
            "Keep who, what, when and where; move the rest down.",
            count=count,
            limit=limit,
        )
