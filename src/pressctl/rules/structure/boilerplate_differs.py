"""The boilerplate in the text is not the one in pressctl.toml.

## Why
Old releases are copied, and with them last year's figures. The text of the directory is the one that was agreed.

## Bad
```toml
[boilerplate.port]
en = "The port of Nantes has welcomed ships for a thousand years and employs 2,000 people."
fr = "Le port de Nantes accueille des navires depuis mille ans et emploie 2000 personnes."
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
boilerplate: [port]
---

NANTES, 12 March 2026 – The harbour opens again.

## About Quill Ferries

The port of Nantes has welcomed ships for a thousand years and employs 1,800 people.
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
boilerplate: [port]
---

Nantes, le 12 mars 2026 – Le port rouvre.

## À propos de Ferries Ouest

Le port de Nantes accueille des navires depuis mille ans et emploie 1800 personnes.
```

## Good
```toml
[boilerplate.port]
en = "The port of Nantes has welcomed ships for a thousand years and employs 2,000 people."
```
```md
---
title: The harbour opens on Monday
language: en
date: 2026-03-12
boilerplate: [port]
---

NANTES, 12 March 2026 – The harbour opens again.

## About Quill Ferries

The port of Nantes has welcomed ships for a thousand years and employs 2,000 people.
```
```toml
[boilerplate.port]
fr = "Le port de Nantes accueille des navires depuis mille ans et emploie 2 000 personnes."
```
```md
---
title: Le port rouvre lundi
language: fr
date: 2026-03-12
boilerplate: [port]
---

Nantes, le 12 mars 2026 – Le port rouvre.

Le port de Nantes accueille des navires depuis mille ans et emploie 2 000 personnes.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.newsroom.newsroom import in_language
from pressctl.rules.finding import Finding
from pressctl.rules.names import fold
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import prose_blocks
from pressctl.spans import Span

RULE = Rule("ST009", "boilerplate-differs", "warning")
_PARAGRAPH = 80  # characters: less is no boilerplate
_NEARLY = 0.75


def check(subject: Subject) -> Iterator[Finding]:
    """A section of the body that is like one of the directory's texts, and not the same."""
    known = list(_known(subject))
    section = subject.reading.section("boilerplate")
    if section is None:
        yield from _in_paragraphs(subject, known)
        return
    written = _plain(section.text)
    if not written or any(text in written or written in text for _, text in known):
        return
    for key, text in known:
        if _alike(written, text) or any(field.value == key for field in subject.release.boilerplate):
            yield _finding(section.span, key)
            return


def _finding(span: Span, key: str) -> Finding:
    return RULE.finding(
        span,
        "This text is not the boilerplate “{key}” of pressctl.toml.",
        "Take the directory's text, or delete it here: pages and mails add it from `boilerplate:`.",
        key=key,
    )


def _in_paragraphs(subject: Subject, known: list[tuple[str, str]]) -> Iterator[Finding]:
    """Paragraphs under no heading that are nearly one of the directory's texts."""
    for block in prose_blocks(subject.release):
        written = _plain(block.text) if len(block.text) > _PARAGRAPH else ""
        for key, text in known if written else ():
            words = set(written.split()), set(text.split())
            most = _NEARLY * max(map(len, words))
            if written not in text and text not in written and len(words[0] & words[1]) >= most:
                yield _finding(block.span, key)


def _known(subject: Subject) -> Iterator[tuple[str, str]]:
    for key, texts in subject.newsroom.boilerplate.items():
        text = in_language(texts, subject.release.language)
        if text:
            yield key, _plain(text)


def _plain(text: str) -> str:
    return " ".join("".join(char if char.isalnum() else " " for char in fold(text)).split())


def _alike(text: str, other: str) -> bool:
    """Whether most words of the shorter one stand in the other."""
    first, second = set(text.split()), set(other.split())
    return len(first & second) >= 0.6 * max(min(len(first), len(second)), 1)
