"""A mail address that no mail can be sent to.

## Why
The address is the part of a release that people copy without reading. The form is judged as RFC 5321 and its successors
have it; whether the mailbox exists, nobody can tell from outside.

## Bad
```md
---
title: The harbour opens on Monday
language: en
contacts:
  - name: Ada Quill
    email: ada.quill@@quill.example
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
contacts:
  - name: Ada Quill
    email: ada.quill@quill
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
contacts:
  - name: Ada Quill
    email: ada.quill@quill.example
---

NANTES, 12 March 2026 – The harbour opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.
```
"""

from collections.abc import Iterator

from pressctl.rules.addresses import address_fault
from pressctl.rules.finding import Finding
from pressctl.rules.people import emails, loose_emails
from pressctl.rules.rule import Rule, Subject

RULE = Rule("CT004", "email-invalid", "error")


def check(subject: Subject) -> Iterator[Finding]:
    """Every address of a contact, in front matter, body and the directory entries that the release uses."""
    places: set[int] = set()
    for given in (*emails(subject), *loose_emails(subject)):
        fault = address_fault(given.text)
        if fault and given.span.start not in places:
            places.add(given.span.start)
            yield RULE.finding(
                given.span,
                fault,
                "Correct the address and send a mail to it.",
                address=given.text[:80],
            )
