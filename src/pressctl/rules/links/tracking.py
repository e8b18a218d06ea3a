"""A link carries tracking parameters.

## Why
utm_source and its like come with links copied from newsletters: they count the readers of a newspaper as readers of a
newsletter, and tell third parties who clicked.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page](https://quill.example/harbour?utm_source=letter&utm_medium=mail).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

Plus sur [notre page](https://quill.example/port?id=3&fbclid=abc).
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

More on [our page](https://quill.example/harbour?id=3).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Fix
Safe: cuts the parameters out of the address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressctl.release.blocks import Link
from pressctl.rules.facts import prose
from pressctl.rules.finding import Edit, Finding, Fix
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import edits_in, links, matches_in
from pressctl.spans import Span

RULE = Rule("LK016", "link-tracking", "warning")
_ADDRESS = Lazy(r"https?://[^\s<>()\[\]\"]{3,500}[^\s<>()\[\]\".,;:!?]")
_PARAMETER = Lazy(
    r"(?:utm_[a-z_]{1,20}|fbclid|gclid|gclsrc|dclid|msclkid|mc_cid|mc_eid|yclid|igshid|twclid|ttclid|li_fat_id|_hsenc|_hsmi"
    r"|mkt_tok|oly_enc_id|oly_anon_id|vero_id|wt_mc|at_medium|at_campaign|xtor|pk_[a-z]{2,12}|mtm_[a-z]{2,12}|matomo_[a-z]{2,12}|_g[al]|igsh|trk|ref_src|cmpid|sc_cid)(?:=[^&#]{0,500})?",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Finding]:
    """Every link whose query has such a parameter."""
    for link in links(subject.release):
        clean = without_tracking(link.destination)
        if clean != link.destination:
            yield RULE.finding(
                link.span,
                "This link carries tracking parameters.",
                "Write {address}.",
                fix=_fix(subject, link, clean),
                address=clean[:200],
            )
    yield from _in_text(subject)


def _in_text(subject: Subject) -> Iterator[Finding]:
    """Addresses that stand in the text as they are."""
    linked = [link.span for link in links(subject.release)]
    for found in matches_in(subject, _ADDRESS, "?") if "?" in prose(subject) else ():
        clean = without_tracking(found.text)
        if clean != found.text and not any(span.overlaps(found.span) for span in linked):
            yield RULE.finding(
                found.span,
                "This link carries tracking parameters.",
                "Write {address}.",
                fix=edits_in(subject, found, clean),
                address=clean[:200],
            )


def without_tracking(address: str) -> str:
    """An address without the parameters that only count clicks."""
    base, asked, rest = address.partition("?")
    if not asked:
        return address
    query, hashed, fragment = rest.partition("#")
    kept = [part for part in query.split("&") if not _PARAMETER.fullmatch(part)]
    if len(kept) == len(query.split("&")):
        return address
    return base + ("?" + "&".join(kept) if kept else "") + hashed + fragment


def _fix(subject: Subject, link: Link, clean: str) -> Fix | None:
    """The address must stand in the link just once, as it is."""
    text = subject.text(link.span)
    if text.count(link.destination) != 1:
        return None
    start = link.span.start + text.index(link.destination)
    return Fix((Edit(Span(start, start + len(link.destination)), clean),), safe=True)
