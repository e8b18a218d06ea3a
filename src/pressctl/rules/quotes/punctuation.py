"""The comma stands on the wrong side of the closing mark for this language.

## Why
American English sets comma and full stop inside the marks (AP Stylebook; Chicago Manual of Style, 6.9), French, German
and Spanish set the comma outside. British English goes by sense and is left alone.

## Bad
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
country: US
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word”, said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, » a déclaré Ada Quill, capitaine du port.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
country: US
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.spans import Span

RULE = Rule("QT013", "quote-punctuation", "advice")
_OUTSIDE = frozenset({"fr", "de", "es", "it", "pt", "nl", "pl", "ru", "sv"})


def check(subject: Subject) -> Iterator[Finding]:
    """Every quote whose closing mark has the comma on the other side."""
    language = subject.release.language.partition("-")[0].lower()
    american = language == "en" and (subject.release.country == "US" or subject.newsroom.house.id in ("ap", "reuters"))
    if not american and language not in _OUTSIDE:
        return
    text = subject.release.source.text
    for quote in subject.reading.quotes:
        if not quote.closing:
            continue
        inside = quote.text.rstrip().endswith(",")
        after = text[quote.outer.end : quote.outer.end + 1]
        if american and after in (",", ".") and not quote.text.rstrip().endswith((",", ".", "!", "?")):
            text_said, advice = "The {sign} stands outside the quotation marks.", "American English sets it inside."
            yield RULE.finding(Span(quote.outer.end, quote.outer.end + 1), text_said, advice, sign=after)
        elif not american and inside:
            span = Span(quote.span.end - 1, quote.outer.end)
            yield RULE.finding(span, "The comma stands inside the quotation marks.", "Set it behind the closing mark.")
