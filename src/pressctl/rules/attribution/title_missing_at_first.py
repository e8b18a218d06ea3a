"""A speaker is quoted and no title is given anywhere.

## Why
Who speaks, and as what: without a title an editor must look it up, or leaves the quote out.

## Bad
```en
NANTES, 12 March 2026 – The harbour opens again after two years of work.

“We kept our word,” said Ada Quill.
```
```fr
Nantes, le 12 mars 2026 – Le port rouvre après deux ans de travaux.

« Nous avons tenu parole », a déclaré Ada Quill.
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
from pressctl.spans import Span

RULE = Rule("AT007", "title-missing-at-first", "advice")


def check(subject: Subject) -> Iterator[Finding]:
    """Each person without a role in any of their quotes, where they are first quoted."""
    spoken = [quote for quote in subject.reading.quotes if quote.speaker.kind == "person" and quote.speaker.name]
    titled = {quote.speaker.name for quote in spoken if quote.speaker.role}
    seen: set[str | None] = set()
    for quote in spoken:
        name = quote.speaker.name
        span = quote.speaker.mention_span
        if name is None or name in titled or name in seen or span is None:
            continue
        if _introduced(subject, name, span) or _has_apposition(subject.release.source.text, span):
            continue
        seen.add(name)
        yield RULE.finding(span, "{name} is quoted without a title.", "Add what {name} is or does.", name=name)


def _introduced(subject: Subject, name: str, span: Span) -> bool:
    """Whether the text has named them before it quotes them: it may have said there who they are."""
    return name in subject.release.source.text[subject.release.body.span.start : span.start]


def _has_apposition(text: str, span: Span) -> bool:
    """Whether words in commas or brackets follow the name: they say what somebody is, in whatever words."""
    after = text[span.end : span.end + 4]
    return (after[:2] in (", ", "، ", " (") and after[2:3].isalpha()) or text[
        max(0, span.start - 2) : span.start
    ] == ", "
