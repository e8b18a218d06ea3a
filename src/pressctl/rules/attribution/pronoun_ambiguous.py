"""A quote is given to «he» or «she» where two people have just been named.

## Why
Readers must not have to guess who speaks, and who copies one paragraph only can't. A name costs two words. Only the
people whom the release quotes or the directory lists are counted, and only where the sentence before the quote names
two of them.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.

“We kept our word,” said Ada Quill, harbour master.

“The ferries are ready,” said Mira Holt, head of the ferries.

In the morning Ada Quill and Mira Holt opened the new quay together. “It was worth the work,” she said.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

« Nous avons tenu parole », a déclaré Ada Quill, capitaine du port.

« Les bacs sont prêts », a déclaré Mira Holt, directrice des bacs.

Le matin, Ada Quill a ouvert le nouveau quai avec Mira Holt.

« Cela valait la peine », a-t-elle ajouté.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.

“We kept our word,” said Ada Quill, harbour master.

“The ferries are ready,” said Mira Holt, head of the ferries. “They sail on Monday,” she added.

In the morning Ada Quill and Mira Holt opened the new quay together. “It was worth the work,” said Quill.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

« Nous avons tenu parole », a déclaré Ada Quill, capitaine du port.

« Les bacs sont prêts », a déclaré Mira Holt, directrice des bacs.

Le matin, Mira Holt a ouvert le nouveau quai.

« Cela valait la peine », a-t-elle ajouté.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pressctl.reading.reading import Quote
from pressctl.rules.directory import directory
from pressctl.rules.finding import Finding
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.texts import in_marks
from pressctl.rules.words import phrase_pattern, whole_words
from pressctl.spans import Span

RULE = Rule("AT011", "pronoun-ambiguous", "advice")
_NEAR = 24  # characters between pronoun and verb: «she later told reporters»
_SENTENCE = Lazy(r"(?:[.!?][ \t\n\u00a0]{1,3}|…[ \t\n\u00a0]{1,3})(?=[^\W\d_a-zà-ÿ])")


def check(subject: Subject) -> Iterator[Finding]:
    """Each such pronoun, with the two people who could be meant."""
    if phrase_pattern(subject.release.language, "words", "he-she") is None:
        return
    for quote in subject.reading.quotes:
        speaker = quote.speaker
        if not speaker.anaphoric or speaker.mention or quote.continues:
            continue
        pronoun = _pronoun(subject, quote)
        if pronoun is None:
            continue
        named = _named_before(subject, quote, min(pronoun.start, quote.outer.start))
        if len(named) > 1:
            yield RULE.finding(
                pronoun,
                "“{pronoun}” could be {first} or {second}.",
                "Name the person who speaks.",
                pronoun=subject.text(pronoun),
                first=named[0],
                second=named[1],
            )


def _pronoun(subject: Subject, quote: Quote) -> Span | None:
    """Where the pronoun of an attribution stands: before the verb, within it, or right behind it."""
    cue, pattern = quote.speaker.cue_span, phrase_pattern(subject.release.language, "words", "he-she")
    if cue is None or pattern is None:
        return None
    block = subject.release.body.blocks[quote.block].span
    start, end = max(block.start, cue.start - _NEAR), min(block.end, cue.end + _NEAR // 2)
    text = subject.release.source.text[start:end]
    spans = [Span(start + match.start(), start + match.end()) for match in pattern.finditer(text)]
    free = [span for span in spans if not in_marks(subject, span)]
    return min(free, key=lambda span: abs(span.start - cue.start), default=None)


def _named_before(subject: Subject, quote: Quote, end: int) -> list[str]:
    """The people named in the sentence before a place, which is in the quote's paragraph or ends the one before.

    Nobody where the sentence quotes somebody: who goes on speaking is clear.
    """
    blocks = subject.release.body.blocks
    text = subject.release.source.text
    start = blocks[quote.block].span.start
    if not text[start:end].strip() and quote.block > 0:
        before = blocks[quote.block - 1]
        if before.kind != "paragraph" or before.containers:
            return []
        start, end = before.span.start, before.span.end
    stretch = text[start:end].rstrip()
    ends = [match.end() for match in _SENTENCE.finditer(stretch)]
    start += ends[-1] if ends else 0
    sentence = Span(start, end)
    if any(other.outer.overlaps(sentence) for other in subject.reading.quotes if other is not quote):
        return []
    found = {name: match.start() for name, pattern in _people(subject) if (match := pattern.search(text, start, end))}
    return sorted(found, key=lambda name: found[name])


def _people(subject: Subject) -> list[tuple[str, re.Pattern[str]]]:
    return subject.once("patterns of people", lambda: list(_patterns(subject)))


def _patterns(subject: Subject) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Everybody whom the release quotes or the directory lists, found by whole name or, where no two share it, by the
    last word of it."""
    quoted = [quote.speaker.name for quote in subject.reading.quotes if quote.speaker.kind == "person"]
    names = dict.fromkeys([*(name for name in quoted if name), *(known.name for known in directory(subject))])
    whole = [name for name in names if " " in name]
    lasts = [name.split()[-1] for name in whole]
    for name, last in zip(whole, lasts, strict=True):
        pattern = whole_words([name, last] if lasts.count(last) == 1 else [name], 0)
        if pattern is not None:
            yield name, pattern
