"""The slug can't be part of a web address and a file name.

## Why
The slug names the folder and the files of the release and stands in its address. Letters with accents, capitals and
spaces change on their way through servers and mail programs (RFC 3986, section 2.3, lists what is safe).

## Bad
```md
---
title: The harbour opens on Monday
language: en
slug: Harbour Opens
---

The harbour opens again.
```
```md
---
title: Le port rouvre lundi
language: fr
slug: réouverture-du-port
---

Le port rouvre.
```

## Good
```md
---
title: The harbour opens on Monday
language: en
slug: harbour-opens
---

The harbour opens again.
```
```fr
Le port rouvre.
```
"""

from pressctl.rules.kinds import problems
from pressctl.rules.rule import Rule

RULE = Rule("FM013", "slug-invalid", "error")
check = problems(RULE, "Use lower case letters a to z, digits and single hyphens.")
