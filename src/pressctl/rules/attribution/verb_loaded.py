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

from pressctl.rules.finding import Finding
from pressctl.rules.rule import Rule, Subject
from pressctl.rules.words import phrase_pattern

RULE = Rule("AT009", "verb-loaded", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Each cue that holds such a verb."""
    language = subject.release.language
    pattern = phrase_pattern(language, "words", "loaded-verbs")
    for quote in subject.reading.quotes if pattern else ():
        cue = quote.speaker.cue
        match = pattern.search(cue) if pattern and cue and not quote.continues else None
        if match:
            yield RULE.finding(
                quote.speaker.cue_span or quote.outer,
                "“{verb}” casts doubt on what is quoted.",
                "Write a plain verb of saying.",
                verb=match[0],
            )
