"""The kind of release is none that pressctl knows.

## Why
The kind decides which template is used and what must be there: an advisory needs a time and a place, a correction says
what it corrects.

## Bad
```md
---
title: The harbour opens on Monday
language: en
kind: advisary
---

The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
kind: communiqué
---

Le port rouvre.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
kind: advisory
---

The harbour opens again.
```
```fr
Le port rouvre.
```
"""

from pressctl.rules.kinds import problems
from pressctl.rules.rule import Rule

RULE = Rule("FM011", "kind-unknown", "error")
check = problems(RULE, "Write one of the kinds that the manual lists, for example news, advisory or statement.")
