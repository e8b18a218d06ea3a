"""Nothing says who speaks in a quote.

## Why
A quote that can't be attributed can't be used: newspapers print words only with the name of the person who said them.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again.

“We were asked for a harbour that works in winter, and that is what we have built.”
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

« On nous demandait un port qui serve en hiver, et c'est ce que nous avons construit. »
```

## Good
```en
NANTES, 12 March 2026 – The harbour opens again.

“We were asked for a harbour that works in winter,” said Ada Quill, harbour master. “That is what we have built.”
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre.

« On nous demandait un port qui serve en hiver », a déclaré Ada Quill, capitaine du port.
```
"""

from collections.abc import Iterator

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject

RULE = Rule("AT001", "speaker-missing", "error")
_BESIDE = 12  # characters: a stop, a number, a word that is no attribution


def check(subject: Subject) -> Iterator[Finding]:
    """A quote whose speaker the release does not say, once for quotes that belong together.

    A quote that fills its paragraph is an error. Where other words stand beside it, they may tell a reader who speaks
    in a way that pressctl does not see: a warning. Where a verb of saying stands beside it, somebody is named whom
    pressctl can't read, and nothing is said. A paragraph behind a dash and without a speaker is a list.
    """
    for quote in subject.reading.quotes:
        speaker = quote.speaker
        if speaker.kind != "none" or speaker.cue or quote.continues or quote.form == "dash":
            continue
        block = subject.release.body.blocks[quote.block]
        alone = quote.form == "marks" and len(quote.outer) >= len(block.text) - _BESIDE
        yield RULE.finding(
            quote.outer,
            "Nothing says who speaks here.",
            "Say who it is, beside the quote: name and title.",
            severity="error" if alone else "warning",
        )
