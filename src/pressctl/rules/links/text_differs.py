"""A link shows one address and leads to another.

## Why
Half of a correction, or the mark of a forged mail: filters and readers take it for one.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [www.quill.example](https://www.quil.example/).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Plus sur [https://quill.example/port](https://ferries.example/port).
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [www.quill.example](https://quill.example/harbour).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.own import host_of
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import links

RULE = Rule("LK019", "link-text-differs", "error")
_SHOWN = Lazy(r"(?:https?://|www\.)[^\s/]{3,200}(?:/\S{0,300})?", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Finding]:
    """Links whose whole text is an address of another host."""
    for link in links(subject.release):
        shown = link.text.strip()
        if not _SHOWN.fullmatch(shown) or not link.destination.lower().startswith(("http://", "https://")):
            continue
        says = host_of(shown if "://" in shown else f"https://{shown}")
        goes = host_of(link.destination)
        if says and goes and says != goes and not goes.endswith("." + says) and not says.endswith("." + goes):
            yield RULE.finding(
                link.span, "This link shows {says} and leads to {goes}.", "Make both the same.", says=says, goes=goes
            )
        elif says == goes and not _goes_on(_path(shown), _path(link.destination)):
            yield RULE.finding(
                link.span,
                "This link shows {says} and leads to {goes}.",
                "Make both the same.",
                severity="warning",
                says=shown[:80],
                goes=link.destination[:80],
            )


def _path(address: str) -> str:
    """What stands behind the host, without a query and the marks at its end."""
    return (
        address.partition("://")[2 if "://" in address else 0]
        .partition("/")[2]
        .partition("?")[0]
        .rstrip("/….,#")
        .lower()
    )


def _goes_on(shown: str, path: str) -> bool:
    """Whether a link leads to what it shows, or to a page below: addresses are often shown shortened."""
    return path.startswith(shown)
