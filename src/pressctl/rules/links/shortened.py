"""A link goes through a service that hides where it leads.

## Why
Readers and mail filters don't trust short links, the service can end or be sold, and links rewritten by a mail
program's protection name the colleague who received them.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again; see [the programme of the day](https://bit.ly/3harbour).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre ; voir
[le programme](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fquill.example).
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again; see [the programme of the day](https://quill.example/programme).
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre ; voir [le programme](https://quill.example/programme).
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.own import host_of
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import links

RULE = Rule("LK021", "link-shortened", "advice")
_LISTED = """
bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly lnkd.in cutt.ly shorturl.at rb.gy t.ly tiny.cc
urldefense.com urldefense.proofpoint.com safelinks.protection.outlook.com protect-eu.mimecast.com linkprotect.cudasvc.com
"""
_SERVICES = frozenset(_LISTED.split())


def check(subject: Subject) -> Iterator[Finding]:
    """Links to hosts of such services, and to hosts below them."""
    for link in links(subject.release):
        host = host_of(link.destination.strip()).removeprefix("www.")
        if host in _SERVICES or host.partition(".")[2] in _SERVICES:
            yield RULE.finding(
                link.span,
                "{host} hides where this link leads.",
                "Link to the page itself.",
                host=host,
            )
