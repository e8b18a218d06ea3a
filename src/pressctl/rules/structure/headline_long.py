"""The headline is longer than the house allows.

## Why
Wires cut or refuse long headlines (80 to 100 characters; Reuters 50, GOV.UK 65), search results and mail subjects show
some 60. The house decides; without one the limit is generous.

## Bad
```toml
[validate.rules.ST001]
max-length = 40
```
```md
---
title: The new harbour of the outer islands opens on Monday
language: en
---

The harbour opens again.
```
```md
---
title: Le nouveau port des îles du large rouvre lundi
language: fr
---

Le port rouvre.
```

## Good
```en
The harbour opens again.
```
```fr
Le port rouvre.
```

## Options
`max-length`: the most characters, spaces included. Default: the house's limit, else 110.
"""

from collections.abc import Iterator

from pressctl.release.fields import is_placeholder
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("ST001", "headline-long", "warning", options={"max-length": None})
_DEFAULT = 110


def check(subject: Subject) -> Iterator[Finding]:
    """The title is past the limit of options or house."""
    title = subject.release.title
    own = subject.options["max-length"]
    limit = own if isinstance(own, int) else subject.newsroom.house.headline_max or _DEFAULT
    if title is not None and len(title.value) > limit and not is_placeholder(title.value):
        yield RULE.finding(
            title.span,
            "The headline has {length} characters; {limit} are allowed.",
            "Shorten it: what is new comes first, the rest belongs in the subtitle.",
            length=len(title.value),
            limit=limit,
        )
