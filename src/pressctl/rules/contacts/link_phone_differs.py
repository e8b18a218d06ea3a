"""A phone link calls another number than it shows.

## Why
The number was corrected in the text and not in the link, or the other way round; whoever taps it calls a stranger.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

Call [+33 2 40 41 90 00](tel:+33240419001).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Téléphone : [02 40 41 90 00](tel:+33240419100).
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

Call [+33 2 40 41 90 00](tel:+33240419000).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Téléphone : [02 40 41 90 00](tel:+33240419000).
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import links

RULE = Rule("CT011", "link-phone-differs", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every `tel:` link that shows digits which are not the last digits of its own."""
    for link in links(subject.release):
        if not link.destination.lower().startswith("tel:"):
            continue
        goes = _digits(link.destination[4:].partition(";")[0])
        shown = _digits(link.text.replace("(0)", "")).lstrip("0")
        if len(shown) >= 6 and not goes.endswith(shown) and not shown.endswith(goes.lstrip("0")):
            yield RULE.finding(
                link.span,
                "This link shows {shown} and calls {goes}.",
                "Make both the same number.",
                shown=link.text.strip()[:60],
                goes=link.destination[4:][:60],
            )


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal())
