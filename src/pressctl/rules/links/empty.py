"""A link without an address, or without words.

## Why
Nothing happens when it is clicked, or nobody knows where to click; screen readers announce «link» and nothing more
(WCAG 2.2, criterion 2.4.4).

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page]().
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Plus d’informations [](https://quill.example/port).
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page](https://quill.example/harbour).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("LK011", "link-empty", "error")
_NOWHERE = frozenset({"", "#", "http://", "https://", "http:", "https:", "mailto:", "tel:"})


def check(subject: Subject) -> Iterator[Finding]:
    """Either side of every link; a picture in a link counts as its words."""
    for block in subject.release.body.blocks:
        for link in block.links:
            pictured = any(link.span.contains(picture.span) for picture in block.pictures)
            if link.destination.strip().lower() in _NOWHERE:
                yield RULE.finding(link.span, "This link leads nowhere.", "Put the address between the brackets.")
            elif not link.text.strip() and not pictured:
                yield RULE.finding(link.span, "This link has no words.", "Say where it leads.")
