"""Speech in the headline: «“Nous ne lâcherons rien”, déclare le maire», «Mayor: “We will rebuild”».

A headline is read after the body, whose people it then knows; what is read in the body never depends on it.
"""

from __future__ import annotations

from pressctl.reading.collecting import QuotesRead
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.people import People
from pressctl.reading.quotes import read_quotes
from pressctl.reading.reading import Quote, Speaker
from pressctl.record import replace
from pressctl.release.blocks import Block
from pressctl.release.prose import Prose
from pressctl.release.release import Release

HEADLINE = -1
"""The index of the block of what stands in the headline, which is no block of the body."""

_MARKS = frozenset("\"“”„«»‘’‹›「『'")


def read_headline(release: Release, lexicon: Lexicon, people: People) -> QuotesRead:
    """The quotes and other marked spans of the headline. Their places are those of its text in the file; where YAML
    writes it in a way that can't be followed sign by sign, the place of the whole field."""
    title = release.title
    if title is None or _MARKS.isdisjoint(title.value):
        return QuotesRead()
    written = release.source.text[title.span.start : title.span.end]
    block = Block("heading", title.span, _prose(title.value, written, title.span.start))
    found = read_quotes((block,), lexicon, people)
    quotes = tuple(
        replace(quote, block=HEADLINE, speaker=_before_colon(quote, block, people)) for quote in found.quotes
    )
    others = tuple(replace(other, block=HEADLINE) for other in found.not_quotes)
    return QuotesRead(quotes, others)


def _before_colon(quote: Quote, block: Block, people: People) -> Speaker:
    """The speaker; where a place or a subject leads the name, whom the body knows by the name before the colon:
    «Marlow, Berg: “We will rebuild”»."""
    before = block.prose.text.partition(quote.text)[0].rstrip(" \u00a0\u202f\"“”„«»‘'")
    speaker = quote.speaker
    if not before.endswith(":") or speaker.cue is not None or speaker.name in people.titles:
        return speaker
    full = people.full(before.rstrip(": \u00a0\u202f").rpartition(" ")[2])
    known = full in people.titles and full != speaker.name
    return Speaker(name=full, kind="person") if known else speaker


def _prose(value: str, written: str, start: int) -> Prose:
    """A scalar's text with the map to how YAML writes it: as it reads, or with `\\"`, `\\\\` or `''` for one sign."""
    at = written.find(value)
    if at >= 0:
        return Prose(value, ((0, start + at, start + at + len(value)),))
    at = 1 if written[:1] in {'"', "'"} else 0
    runs: list[tuple[int, int, int]] = []
    for offset, sign in enumerate(value):
        doubled = written[at : at + 2] in {f"\\{sign}", "''" if sign == "'" else ""}
        if not doubled and written[at : at + 1] != sign:
            return Prose(value, ((0, start, start + len(written)),))
        width = 2 if doubled else 1
        runs.append((offset, start + at, start + at + width))
        at += width
    return Prose(value, tuple(runs))
