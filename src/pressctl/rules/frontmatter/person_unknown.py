"""`spokespeople` names an id that pressctl.toml does not have.

## Why
An id that is not found leaves a hole in page and mail. Only newsrooms that list any person are told.

## Bad
```toml
[newsroom]
language = "en"
[contacts.desk]
name = "Ada Quill"
phones = "+33 2 40 41 90 00"
email = "press@ferries-ouest.fr"
[people.quill]
name = "Ada Quill"
[boilerplate.port]
en = "The port of Nantes."
fr = "Le port de Nantes."
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
spokespeople: [quillx]
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
spokespeople: [accueil]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```

## Good
```toml
[newsroom]
language = "en"
[contacts.desk]
name = "Ada Quill"
phones = "+33 2 40 41 90 00"
email = "press@ferries-ouest.fr"
[people.quill]
name = "Ada Quill"
[boilerplate.port]
en = "The port of Nantes."
fr = "Le port de Nantes."
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
spokespeople: [quill]
---

NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
spokespeople: [quill]
---

Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from pressctl.rules.kinds import unknown_ids
from pressctl.rules.rule import Rule

RULE = Rule("FM015", "person-unknown", "error")

check = unknown_ids(
    RULE,
    "pressctl.toml has no person “{id}”.",
    lambda subject: (entry.id for entry in subject.release.spokespeople),
    lambda subject: subject.newsroom.people,
)
