"""The file has no front matter.

## Why
The block between two lines `---` at the top of a release holds what pages, mails and feeds need: title, language, date,
contacts. Without it nothing can be sent.

## Bad
```md
The harbour opens on Monday

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
title: Le port rouvre lundi
language: fr

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from pressctl.rules.kinds import problems
from pressctl.rules.rule import Rule

RULE = Rule("FM001", "front-matter-missing", "error")
check = problems(RULE, "Begin the file with a line ---, then `title: …`, and end the block with another ---.")
