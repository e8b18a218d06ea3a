"""A dateline of house AP lacks its state, or shortens it otherwise than AP does.

## Why
AP lets thirty cities of the United States stand alone; the others are followed by their state in AP's own abbreviation
(Calif., not CA), and eight states are never shortened. The lists are data of the house.

## Bad
```toml
[newsroom]
house = "ap"
country = "US"
```
```en
CARLSBAD, CA, March 12, 2026 — The harbour opens again after two years of work.
```
```en
BROOKLYN, N.Y., March 12, 2026 — The harbour opens again after two years of work.
```

## Good
```toml
[newsroom]
house = "ap"
country = "US"
```
```en
CARLSBAD, Calif., March 12, 2026 — The harbour opens again after two years of work.
```
```en
CHICAGO, March 12, 2026 — The harbour opens again after two years of work.
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pressctl.rules.finding import Finding
from pressctl.rules.names import fold
from pressctl.rules.rule import Rule, Subject

RULE = Rule("DL009", "dateline-state", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Only where the house has a list of states."""
    line = subject.reading.dateline
    house = subject.newsroom.house.options.get("dateline-style", {})
    states: Mapping[str, str] = house.get("states", {})
    if line is None or not line.place or not states:
        return
    city = line.place.title()
    whole = {fold(name): right for name, right in house.get("not-cities", {}).items()}.get(fold(city))
    if whole:
        text = "{place} is a part of a city."
        yield RULE.finding(line.place_span or line.span, text, "Write {right}.", place=line.place, right=whole.upper())
        return
    right = _right(line.region or "", states, house.get("postal", {}))
    if line.region and right and right != line.region.strip():
        text = "“{region}” is not how AP writes this state."
        yield RULE.finding(line.span, text, "Write {right}.", region=line.region, right=right)


def _right(region: str, states: Mapping[str, str], postal: Mapping[str, str]) -> str | None:
    """The state as AP writes it, or None where the region is no state."""
    bare = region.strip(" ,.")
    name = postal.get(bare.upper()) if len(bare) == 2 else None
    if name:
        return states.get(name)
    plain = fold(bare).replace(".", "").replace(" ", "")
    for full, short in states.items():
        if plain in (fold(full).replace(" ", ""), fold(short).replace(".", "").replace(" ", "")):
            return short
    return None
