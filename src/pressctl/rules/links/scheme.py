"""A link whose address begins wrongly.

## Why
htps://, http:/ and http// lead nowhere; javascript: and data: are dropped by every mail program. Web and mail links begin
with https:, mailto: or tel:.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page](htps://quill.example/harbour).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Plus sur [notre page](http//quill.example/port).
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page](https://quill.example/harbour), [by phone](tel:+33240419000).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

[La suite](#travaux)
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import links
from pressctl.spans import Span

RULE = Rule("LK012", "link-scheme", "error")
_SCHEME = Lazy(r"([A-Za-z][A-Za-z0-9+.-]{1,20}):(?!\d{1,5}(?:/|$))")
_RIGHT = frozenset({"http", "https", "mailto", "tel", "sms", "cid", "webcal"})
_BARE = Lazy(r"www\.|[^\s/@:]{1,64}@[\w.-]{1,200}\.[A-Za-z]{2,}$", re.IGNORECASE)
_SLIPS = Lazy(
    r"mailto://|(?:h?t{1,3}ps?|https?)(?:;//|:/(?!/)|//|:(?!//)|/:|:///)|https?://(?:https?:|//)|www,|(?:ht|hp|htt)[;:]?//|http[;]?//",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Schemes that web and mail do not know, and slips in those they do. Paths of a machine are `link-local`."""
    named = [(link.destination, link.span) for link in links(subject.release)]
    own = subject.release.url
    if own is not None and not own.value.startswith(("http://", "https://")):
        yield _finding(own.span, own.value)
    for destination, span in named:
        address = destination.strip()
        scheme = _SCHEME.match(address)
        if scheme and scheme[1].lower() == "file":
            continue
        wrong = scheme is not None and len(scheme[1]) > 1 and scheme[1].lower() not in _RIGHT
        if wrong or is_bare(address) or _SLIPS.match(address):
            yield _finding(span, address)


def _finding(span: Span, address: str) -> Finding:
    return RULE.finding(
        span,
        "{address} is no address that pages and mails follow.",
        "Begin it with https://, mailto: or tel:.",
        address=address[:80],
    )


def is_bare(address: str) -> bool:
    """Whether an address lacks its beginning: www.quill.example, or a mail address."""
    return _BARE.match(address) is not None
