"""A contact's phone or address is one that is kept for examples.

Silent where the newsroom's own domain is such an example.

## Why
Regulators keep ranges of numbers for films and manuals, the Internet's standards keep domains (RFC 2606): nobody
answers there. They get into releases with templates.

## Bad
```md
---
title: The harbour opens on Monday
language: en
contacts:
  - name: Ada Quill
    phones: "+1 202 555 0143"
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
contacts:
  - name: Ada Quill
    email: ada.quill@example.org
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```toml
[newsroom]
url = "https://press.quill.example"
```
```md
---
title: The harbour opens on Monday
language: en
contacts:
  - name: Ada Quill
    phones: "+1 202 555 0143"
    email: ada.quill@quill.example
---

NANTES, 12 March 2026 – The harbour opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from collections.abc import Iterator

from pressctl.rules.addresses import domain_of, is_reserved
from pressctl.rules.finding import Finding
from pressctl.rules.own import is_made_up
from pressctl.rules.people import country_of, emails, phones, read_given
from pressctl.rules.reserved_numbers import is_fictional
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT005", "contact-reserved", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Every phone in a range for fiction, every address in a domain for examples."""
    if is_made_up(subject):
        return
    for phone in phones(subject):
        if is_fictional(read_given(subject, phone).e164 or phone.text, country_of(subject, phone)):
            yield RULE.finding(
                phone.span,
                "{number} is a number kept for films and examples; nobody answers there.",
                "Put in the contact's own number.",
                number=phone.text,
            )
    for given in emails(subject):
        if "@" in given.text and is_reserved(domain_of(given.text)):
            yield RULE.finding(
                given.span,
                "{address} is an example; no mail arrives there.",
                "Put in the contact's own address.",
                address=given.text[:80],
            )
