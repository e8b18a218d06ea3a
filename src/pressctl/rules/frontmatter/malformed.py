"""The front matter can't be read.

## Why
Front matter is YAML. A quotation mark that is never closed, a tab, a colon in an unquoted title or a block without its
second `---` makes it unreadable, and then no title, date or embargo is known. pressctl refuses what YAML allows but a
release never needs, because it can hide things or stop the program: anchors, aliases, tags, merge keys, a second
document.

## Bad
```md
---
title: "The harbour opens on Monday
language: en
---

The harbour opens again.
```
```md
---
title: Port : réouverture lundi
language: fr
---

Le port rouvre.
```

## Good
```md
---
title: "The harbour opens on Monday"
language: en
---

The harbour opens again.
```
```md
---
title: "Port : réouverture lundi"
language: fr
---

Le port rouvre.
```
"""

from pressctl.rules.kinds import problems
from pressctl.rules.rule import Rule

RULE = Rule("FM002", "front-matter-malformed", "error")
check = problems(RULE, "Look at the line named here and at the one before it: quotation marks, brackets, colons, tabs.")
