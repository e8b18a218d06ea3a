"""A link to a place in this text that is not there.

## Why
The heading was renamed, or the link belongs to another page.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

See [the works](#works-of-2024).

## The works

Two years.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Voir [le calendrier](#calendrier).
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

See [the works](#the-works).

## The works

Two years.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from pressctl.rules.finding import Finding
from pressctl.rules.names import fold
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import links

RULE = Rule("LK018", "anchor-missing", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Links that begin with # and fit no heading's words."""
    release = subject.release
    wanted = [link for link in links(release) if link.destination.startswith("#") and len(link.destination) > 1]
    if not wanted:
        return
    places = {_plain(block.text) for block in release.body.blocks if block.kind == "heading"}
    for link in wanted:
        if _plain(unquote(link.destination[1:])) not in places:
            yield RULE.finding(
                link.span, "No heading is called {place}.", "Correct the link or the heading.", place=link.destination
            )


def _plain(text: str) -> str:
    return "".join(char for char in fold(text) if char.isalnum())
