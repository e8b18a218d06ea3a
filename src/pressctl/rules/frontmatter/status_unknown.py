"""The status is none that pressctl knows.

## Why
The status decides whether a release carries a draft banner, goes out, or is replaced by a notice of withdrawal.

## Bad
```md
---
title: The harbour opens on Monday
language: en
status: aproved
---

The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
status: brouillon
---

Le port rouvre.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
status: approved
---

The harbour opens again.
```
```fr
Le port rouvre.
```
"""

from pressctl.rules.kinds import problems
from pressctl.rules.rule import Rule

RULE = Rule("FM012", "status-unknown", "error")
check = problems(RULE, "Write draft, approved, issued or withdrawn.")
