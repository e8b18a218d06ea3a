"""A key stands twice in the same block.

## Why
YAML readers keep one of the two without a word, and not all the same one: the embargo you see may not be the one that
holds (YAML 1.2, section 3.2.1.3, forbids it).

## Bad
```md
---
title: The harbour opens on Monday
language: en
language: fr
---

The harbour opens again.
```
```md
---
title: Le port rouvre lundi
title: Le port rouvre mardi
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
"""

from pressctl.rules.kinds import problems
from pressctl.rules.rule import Rule

RULE = Rule("FM003", "duplicate-key", "error")
check = problems(RULE, "Keep the line that is right and delete the other.")
