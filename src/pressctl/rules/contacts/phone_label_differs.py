"""A phone's label and its number do not agree: a «mobile» that is a landline.

## Why
Journalists send messages to mobiles and call landlines in office hours; a wrong label costs the first minutes.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: [{label: mobile, number: "+33 2 40 41 90 00"}]
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
    phones: [{label: bureau, number: "+33 6 12 34 56 78"}]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
contacts:
  - name: Ada Quill
    phones: [{label: mobile, number: "+33 6 12 34 56 78"}]
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
    phones: [{label: bureau, number: "+33 2 40 41 90 00"}]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.people import phones, read_given
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.words import phrase_pattern

RULE = Rule("CT008", "phone-label-differs", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """A label of one kind on a number that the plan gives to the other only."""
    language = subject.release.language
    for given in phones(subject):
        read = read_given(subject, given)
        label = given.label or read.label
        if not label or read.kind not in ("mobile", "fixed"):
            continue
        wrong = "mobile" if read.kind == "fixed" else "fixed"
        pattern = phrase_pattern(language, "words", wrong)
        english = phrase_pattern("en", "words", wrong)
        if (pattern and pattern.search(label)) or (english and english.search(label)):
            text = "“{label}” is a landline: {number}." if wrong == "mobile" else "“{label}” is a mobile: {number}."
            yield RULE.finding(
                given.span, text, "Correct the label or the number.", label=label, number=given.text[:60]
            )
