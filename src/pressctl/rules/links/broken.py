"""A link whose Markdown is broken, so that its brackets show.

## Why
[text] (address) with a space between, or a bracket that never closes: readers see the source of the page.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page] (https://quill.example/harbour).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Plus sur [notre page](https://quill.example/port
```

```de
Nantes, 12. März 2026 – Der Hafen öffnet wieder, siehe [Programm][programm] und (Karte)[https://quill.example/karte].
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
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_in

RULE = Rule("LK001", "link-broken", "error")
_BROKEN = Lazy(
    r"\[[^\[\]\n]{1,200}\][ \u00a0]\((?:https?:|www\.|mailto:|tel:)[^\s)]{0,300}\)?|\]\([^\s)]{0,300}\)?"
    r"|\((?:https?://[^\s()]{1,300})\)\[[^\[\]\n]{1,200}\]|\([^()\n]{1,200}\)\[(?:https?://|www\.)[^\s\]]{1,300}\]"
    r"|\[[^\[\]()\n]{1,200}\((?:https?://|www\.)[^\s)]{1,300}\)(?!\])|\[[^\[\]\n]{1,200}\](?:https?://)[^\s)]{1,300}\)?|\[[^\[\]\n]{2,200}\]\[(?=[^\[\]\n]{0,80}[^\W\d_])[^\[\]\n]{1,80}\]"
)


def check(subject: Subject) -> Iterator[Finding]:
    """What is left of a link in the prose."""
    for found in matches_in(subject, _BROKEN):
        yield RULE.finding(
            found.span,
            "This link is broken: its brackets show.",
            "Write [words](https://address), without a space between, and close both brackets.",
        )
