"""A link goes over http, without encryption.

## Why
Browsers warn of such pages, and mails with them are filtered more often; nearly every site answers to https.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page](http://quill.example/harbour).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Plus sur [notre page](http://quill.example/port).
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
from pressctl.rules.texts import links

RULE = Rule("LK014", "link-http", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Every link of the body that begins with http:, and the front matter's own address."""
    for link in links(subject.release):
        if link.destination.lower().startswith("http://"):
            yield RULE.finding(
                link.span, "{address} is not encrypted.", "Write https:// and try it.", address=link.destination[:80]
            )
