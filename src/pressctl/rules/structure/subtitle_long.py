"""The subtitle is longer than the house allows.

## Why
The subtitle is the first line that mail programs and search results show after the headline; GOV.UK allows 160
characters.

## Bad
```toml
[validate.rules.subtitle-long]
max-length = 60
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
subtitle: The works took two years, cost nine million euros and were done by firms of the town
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
subtitle: Les travaux ont duré deux ans, coûté neuf millions et occupé les entreprises de la ville
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
subtitle: The works took two years
---

NANTES, 12 March 2026 – The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
---

Nantes, le 12 mars 2026 – Le port rouvre.
```

## Options
`max-length`: the most characters, spaces included. Default: the house's limit, else 200.
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST024", "subtitle-long", "advice", options={"max-length": None})
_DEFAULT = 200


def check(subject: Subject) -> Iterator[Finding]:
    """Past the limit of options, house or default."""
    subtitle = subject.release.subtitle
    own = subject.options["max-length"]
    limit = own if isinstance(own, int) else subject.newsroom.house.subtitle_max or _DEFAULT
    if subtitle is not None and len(subtitle.value) > limit:
        text = "The subtitle has {length} characters; {limit} are allowed."
        yield RULE.finding(subtitle.span, text, "Shorten it.", length=len(subtitle.value), limit=limit)
