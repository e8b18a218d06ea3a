"""A word that the house does not use at all.

## Why
`banned` in pressctl.toml's `[style]`: the superlatives and the jargon that editors strike out first, in all their forms.

## Bad
```toml
[style]
banned = ["revolutionary", "révolutionnaire"]
```
```en
NANTES, 12 March 2026 – The revolutionary harbour opens again.
```
```fr
Nantes, le 12 mars 2026 – Le port révolutionnaire rouvre.
```

## Good
```toml
[style]
banned = ["revolutionary"]
```
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import holds_words
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import matches_anywhere, outside_quotes
from pressctl.rules.words import inflected, whole_words

RULE = Rule("HS003", "word-banned", "warning")


def check(subject: Subject) -> Iterator[Finding]:
    """Each banned word of the body, outside quotes, and of the sentences of the front matter."""
    language = subject.release.language
    tables = subject.newsroom.style.banned
    words = [word for tag in ("", language.partition("-")[0]) for word in tables.get(tag, ())]
    words += [form for word in words for form in inflected(language, word)]
    pattern = whole_words(words) if words and holds_words(subject, words) else None
    if pattern is None:
        return
    for found in matches_anywhere(subject, pattern):
        if found.block is None or outside_quotes(subject, found.span):
            yield RULE.finding(
                found.span, "This house does not use “{word}”.", "Say it in other words.", word=found.text
            )
