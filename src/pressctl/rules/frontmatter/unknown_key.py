"""A key that pressctl does not know.

## Why
A mistyped key is a value that nobody reads: `embarog: 2026-03-12` is no embargo. Keys of your own begin with `x-`.

## Bad
```md
---
title: The harbour opens on Monday
language: en
embarog: 2026-03-12T09:00+01:00
---

The harbour opens again.
```
```md
---
titel: Der Hafen öffnet am Montag
language: de
---

Der Hafen öffnet wieder.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
embargo: 2026-03-12T09:00+01:00
x-desk: sea
---

The harbour opens again.
```
```de
Der Hafen öffnet wieder.
```
"""

from pressctl.rules.kinds import problems
from pressctl.rules.rule import Rule

RULE = Rule("FM004", "unknown-key", "error")
check = problems(RULE, "Correct the key, or begin it with x- if it is your own.")
