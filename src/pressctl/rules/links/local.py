"""A link or picture leads to a disk: nobody else has it.

## Why
C:\\Users\\…, file:// and shared drives open on the writer's machine alone, and tell the world its folders.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

[The plan](file:///home/ada/plan.pdf)
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

![Le port](</Users/ada/port.jpg>)
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

[The plan](https://quill.example/plan.pdf)
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import images, links

RULE = Rule("LK013", "link-local", "error")
_LOCAL = Lazy(
    r"file:|[A-Za-z]:[\\\\/]|\\{1,4}[\w.-]{1,60}\\|//?(?:Users|home|Volumes|mnt|tmp|var)/|~/|[A-Za-z]:%5C",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Links and pictures of the body, and the front matter's files."""
    named = [(link.destination, link.span) for link in links(subject.release)]
    named += [(image.src, image.src_span) for image in images(subject.release)]
    named += [(field.value, field.span) for field in subject.release.attachments]
    for address, span in named:
        if _LOCAL.match(address.strip()):
            yield RULE.finding(
                span,
                "{address} lies on one machine alone.",
                "Put the file into the newsroom, or on the web, and name it there.",
                address=address[:80],
            )
