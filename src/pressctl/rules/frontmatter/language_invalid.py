"""The language is no language code.

## Why
Browsers, mail programs and news systems know languages by their BCP 47 codes only: `fr`, not `French`. A code of two
letters must be one of ISO 639-1, and those of countries are others: Japanese is `ja`, British English `en-GB`.

## Bad
```md
---
title: The harbour opens on Monday
language: English
---

The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr_CH
---

Le port rouvre.
```

```md
---
title: The harbour opens on Monday
language: xx
---

The harbour opens again.
```

## Good
```md
---
title: Le port rouvre lundi
language: fr-CH
---

Le port rouvre.
```
```en
The harbour opens again.
```
"""

from pressctl.rules.kinds import problems
from pressctl.rules.rule import Rule

RULE = Rule("FM008", "language-invalid", "error")
check = problems(RULE, "Write a code such as en, fr, es-MX or zh-Hant.")
