"""An address lies in a domain that looks like the newsroom's own, and is not.

## Why
A letter more or less, or a Cyrillic one among Latin: a slip, or a trap in a pasted mail. Own domains are those of
pressctl.toml.

## Bad
```toml
[newsroom]
url = "https://www.ferries-ouest.fr"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    email: press@feries-ouest.fr
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
contacts:
  - name: Ada Quill
    email: press@ferries-ouеst.fr
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```toml
[newsroom]
url = "https://www.ferries-ouest.fr"
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: "+33 2 40 41 90 00"
    email: press@ferries-ouest.fr
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
contacts:
  - name: Ada Quill
    email: press@nantes.fr
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.addresses import address_fault, domain_of
from pressctl.rules.domains import is_near, mixes_scripts
from pressctl.rules.finding import Finding
from pressctl.rules.own import domains_of
from pressctl.rules.people import emails
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT013", "domain-look-alike", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Mixed scripts in any domain; a near miss of an own domain."""
    own = domains_of(subject)
    for given in emails(subject):
        domain = domain_of(given.text) if "@" in given.text else ""
        if not domain or address_fault(given.text):
            continue
        if mixes_scripts(domain) or mixes_scripts(given.text.rpartition("@")[0].casefold()):
            whole = "{address} mixes letters of two scripts."
            text = "The domain of {address} mixes letters of two scripts." if mixes_scripts(domain) else whole
            yield RULE.finding(given.span, text, "Type it anew, and ask where it came from.", address=given.text[:80])
            continue
        near = next((known for known in own if is_near(domain, known)), None)
        if near:
            yield RULE.finding(
                given.span,
                "{domain} is nearly {own}, a domain of this newsroom.",
                "Write {own}, or check with whom you are writing.",
                domain=domain,
                own=near,
            )
