"""A link leads to a draft, a test server or an inner network.

## Why
Readers meet a page that asks for a password, or none at all; and the address tells what was not to be told.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page](https://staging.quill.example/harbour).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Plus sur [notre page](http://localhost:8000/port).
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
from pressctl.rules.own import host_of
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import links

RULE = Rule("LK020", "link-private", "warning")
_HOST = Lazy(
    r"localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+"
    r"|(?:[\w-]+\.)*(?:staging|stage|preprod|preview|test|dev|intranet)\.[\w.-]+|[\w.-]+\.(?:local|internal|intranet|corp|lan)"
    r"|[\w-]+\.sharepoint\.com|teams\.microsoft\.com|we\.tl|(?:[\w-]+\.)?wetransfer\.com"
)
_SIGNS = (
    *(
        "localhost",
        "127.",
        "10.",
        "192.168.",
        "172.",
        "stag",
        "preprod",
        "preview",
        "test",
        "dev",
        "intranet",
        ".local",
    ),
    *(".internal", ".corp", ".lan", "sharepoint", "teams.microsoft", "we.tl", "wetransfer", "docs.google"),
)
"""Of which an address that one of the patterns takes has one; most have none, and the patterns take their time."""
_DRAFT = Lazy(r"https?://docs\.google\.com/[^\s]{1,300}/edit\b.*|https?://[^\s]{1,300}[?&]preview=(?:true|1)\b.*")


def _has_no_domain(host: str) -> bool:
    """A name of one word, as only machines of one network have."""
    return host.isascii() and "." not in host and ":" not in host and host[:1].isalpha()


def check(subject: Subject) -> Iterator[Finding]:
    """By host, and by the forms of addresses of drafts."""
    for link in links(subject.release):
        address = link.destination.strip()
        if address.startswith(("mailto:", "tel:")):
            continue
        host = host_of(address)
        may_be = any(sign in address.lower() for sign in _SIGNS)
        if (may_be and (_HOST.fullmatch(host) or _DRAFT.fullmatch(address))) or _has_no_domain(host):
            yield RULE.finding(
                link.span, "{address} is not open to readers.", "Link to the published page.", address=address[:80]
            )
