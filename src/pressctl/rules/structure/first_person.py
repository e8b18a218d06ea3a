"""The release speaks of itself as «we» outside a quote.

## Why
A release is written so that an editor can print it: «we» is then the newspaper. Statements and speeches are somebody's
own words.

## Bad
```en
NANTES, 12 March 2026 – We open the harbour again.
```
```fr
Nantes, le 12 mars 2026 – Nous rouvrons le port.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.

“We kept our word,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

« Nous avons tenu parole », a déclaré Ada Quill, capitaine du port.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.rules.facts import blocks_with, first_words, holds_words, phrases_in
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import in_marks, main_blocks
from pressctl.rules.words import phrase_pattern, words_table

RULE = Rule("ST016", "first-person", "advice")
_OPEN = frozenset({"news", "appointment", "report", "event", "advisory"})


def check(subject: Subject) -> Iterator[Finding]:
    """The first such word of each paragraph of the news itself."""
    release = subject.release
    pattern = phrase_pattern(release.language, "words", "first-person")
    words = words_table(release.language, "words", "first-person")
    if pattern is None or release.kind not in _OPEN or not holds_words(subject, words):
        return
    firsts = first_words(words)
    main = main_blocks(subject)
    for block in main if firsts is None else blocks_with(subject, firsts, main):
        for match in phrases_in(block.text, pattern, firsts):
            span = block.prose.span(match.start(), match.end())
            if match[0].isupper() or in_marks(subject, span):
                continue
            yield RULE.finding(
                span, "“{word}” stands outside a quote.", "Name the organisation instead.", word=match[0]
            )
            break
