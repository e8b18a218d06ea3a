"""A mail link writes to another address than it shows.

## Why
Half of a correction: the words were changed, the link was not.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

Write to [press@ferries-ouest.fr](mailto:presse@ferries-ouest.fr).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Écrire à [press@ferries-ouest.fr](mailto:info@ferries-ouest.fr).
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

Write to [press@ferries-ouest.fr](mailto:Press@ferries-ouest.fr?subject=Harbour).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

[Écrire](mailto:info@ferries-ouest.fr).
```
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import links

RULE = Rule("CT012", "link-address-differs", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every `mailto:` link whose shown text is an address, and not its own."""
    for link in links(subject.release):
        if not link.destination.lower().startswith("mailto:"):
            continue
        goes = unquote(link.destination[7:].partition("?")[0]).strip()
        shown = link.text.strip()
        if "@" in shown and " " not in shown and shown.casefold() != goes.casefold():
            yield RULE.finding(
                link.span,
                "This link shows {shown} and writes to {goes}.",
                "Make both the same address.",
                shown=shown[:80],
                goes=goes[:80],
            )
