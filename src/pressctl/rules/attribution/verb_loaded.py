"""The verb of attribution casts doubt on the speaker.

## Why
«Claimed» and «a prétendu» say that it is not true, «admitted» and «a avoué» that it was hidden. «Said» is invisible
(Reuters Handbook, «said»).

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word,” claimed Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole », a martelé Ada Quill, capitaine du port.
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word, and the harbour is open,” said Ada Quill, harbour master.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole, et le port est ouvert », a déclaré Ada Quill, capitaine du port.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.reading.reading import Quote
from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.words import phrase_pattern
from pressctl.spans import Span

RULE = Rule("AT009", "verb-loaded", "advice")


_LONGEST = 40  # characters of a verb with its auxiliary


def _said(subject: Subject, quote: Quote) -> str:
    """The words from the verb to the name, or a few where no name follows: readers of quotes may know only the first of
    them."""
    speaker = quote.speaker
    cue, mention = speaker.cue_span, speaker.mention_span
    before = "" if mention is None else subject.text(Span(mention.end, quote.outer.start))
    if 0 < len(before) <= _LONGEST:
        return before
    if cue is None:
        return speaker.cue or ""
    behind = mention.start if mention is not None and mention.start > cue.end else cue.end
    end = min(behind, cue.start + _LONGEST) if behind > cue.end else cue.end
    return subject.text(Span(cue.start, end))


def check(subject: Subject) -> Iterator[Finding]:
    """Each cue that holds such a verb."""
    language = subject.release.language
    pattern = phrase_pattern(language, "words", "loaded-verbs")
    for quote in subject.reading.quotes if pattern else ():
        match = None if quote.continues or pattern is None else pattern.search(_said(subject, quote))
        if match:
            yield RULE.finding(
                quote.speaker.cue_span or quote.outer,
                "“{verb}” casts doubt on what is quoted.",
                "Write a plain verb of saying.",
                verb=match[0],
            )
