"""A link without a host, and pressctl.toml has no base-url.

## Why
In a mail «/harbour» leads nowhere. With `base-url` in `[export]` renderings make whole addresses.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page](/harbour).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Plus sur [notre page](/port/plan.html).
```

## Good
```toml
[export]
base-url = "https://quill.example"
```
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page](/harbour).
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

RULE = Rule("LK017", "link-relative", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Links to a path; files that lie beside the release are another matter."""
    if subject.newsroom.export.base_url:
        return
    for link in links(subject.release):
        address = link.destination.strip()
        fact = subject.surroundings.files.get(address)
        if address.startswith("/") and not address.startswith("//") and not (fact and fact.exists):
            yield RULE.finding(
                link.span,
                "{address} is only the end of an address.",
                "Write it whole, with https:// and host, or set `base-url` in pressctl.toml.",
                address=address[:80],
            )
