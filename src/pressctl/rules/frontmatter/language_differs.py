"""The text is plainly in another language than `language` says.

## Why
The language decides which quotation marks are right, how dates and verbs of saying are read, and in which voice a page
is read aloud. A release that was begun from one in another language keeps its `language:` only too easily. Only a body
of sixty words or more is judged, by the small words that come often in each language.

## Bad
```md
---
title: The harbour opens on Monday
language: fr
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again on Monday after two years of work. The quays have been raised by half
a metre, and the new lock will take ships of up to forty metres. The first ferry is to sail for the outer islands at
eight in the morning, with two hundred people on board. From April there will be four ferries a day. The work has cost
less than was planned, and was done in time for the summer.
```
```md
---
title: Le port rouvre lundi
language: en
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre lundi après deux ans de travaux. Les quais ont été relevés d'un demi-mètre, et
la nouvelle écluse accueillera des navires de quarante mètres. Le premier bac partira à huit heures pour les îles du
large, avec deux cents personnes à bord. À partir du mois d'avril, quatre bacs par jour sont prévus dans les deux sens.
Les travaux ont coûté moins que prévu et sont terminés avant l'été.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again on Monday after two years of work. The quays have been raised by half
a metre, and the new lock will take ships of up to forty metres. The first ferry is to sail for the outer islands at
eight in the morning, with two hundred people on board. From April there will be four ferries a day. The work has cost
less than was planned, and was done in time for the summer.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre lundi après deux ans de travaux. Les quais ont été relevés d'un demi-mètre, et
la nouvelle écluse accueillera des navires de quarante mètres. Le premier bac partira à huit heures pour les îles du
large, avec deux cents personnes à bord. À partir du mois d'avril, quatre bacs par jour sont prévus dans les deux sens.
Les travaux ont coûté moins que prévu et sont terminés avant l'été.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.languages.language import TAGS
from pressctl.rules.finding import Finding
from pressctl.rules.front import key_place
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.tongues import foreign, own, sample, share

RULE = Rule("FM023", "language-differs", "warning")
_ENOUGH = 60  # words
_OTHER = 0.1  # of all words
_TIMES = 4


def check(subject: Subject) -> Iterator[Finding]:
    """The one language whose frequent words the body is full of, while it has hardly any of its own."""
    release, words = subject.release, sample(subject)
    if len(words) < _ENOUGH or not foreign(subject):
        return
    best, tag = max((share(words, tag), tag) for tag in TAGS if tag != own(subject))
    if best >= _OTHER and best >= _TIMES * share(words, own(subject)):
        yield RULE.finding(
            release.language_field.span if release.language_field else key_place(release, "language"),
            "The text seems to be in {other}, not in {language}.",
            "Write `language: {other}`, or put the right text here.",
            other=tag,
            language=release.language,
        )
