"""A value has the wrong form: a list where a text must stand, a text where a group of keys must stand.

## Why
What has the wrong form is not read, so the page or mail would lack it.

## Bad
```md
---
title: [The harbour opens, on Monday]
language: en
---

The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
event: lundi à dix heures
---

Le port rouvre.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
event: {when: 2026-03-16T10:00+01:00, where: Quay 4}
---

The harbour opens again.
```
```fr
Le port rouvre.
```
"""

from pressctl.rules.kinds import problems
from pressctl.rules.rule import Rule

RULE = Rule("FM005", "wrong-type", "error")
check = problems(RULE, "Write the value in the form that the manual shows for this key.")
