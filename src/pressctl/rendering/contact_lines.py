"""Paragraphs of contacts that somebody typed line by line: name, role, phone and address each stay on their line."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from pressctl.reading.reading import Reading
from pressctl.spans import Span

_LONGEST = 80
_NOBODY_WRAPS_AT = 50
"""Prose is broken at 50 characters or more; a line that had room for the next word was ended on purpose."""

_SENTENCE_ENDS = ".!?。！？…"


def contact_lines(reading: Reading) -> list[Span]:
    """The paragraphs with a phone or address whose line ends were meant, as places in the file, in order.

    Markdown joins the lines of a paragraph, which makes one sentence of a block of contacts.
    """
    contacts = [contact for contact in reading.contacts if contact.in_body]
    told = [phone.span for contact in contacts for phone in contact.phones]
    told = sorted([*told, *(mail.span for contact in contacts for mail in contact.emails)])
    text = reading.release.source.text
    places = [block.span for block in reading.release.body.blocks] if told else []
    starts = [span.start for span in told]
    near = ((span, told[bisect_left(starts, span.start) : bisect_right(starts, span.end)]) for span in places)
    holding = (place for place, inside in near if inside and any(map(place.contains, inside)))
    return [span for span in holding if _are_meant(text[span.start : span.end])]


def _are_meant(paragraph: str) -> bool:
    lines = [line.strip() for line in paragraph.strip().split("\n")]
    longest = max(map(len, lines))
    if len(lines) < 2 or longest > _LONGEST or any(line.endswith(tuple(_SENTENCE_ENDS)) for line in lines[:-1]):
        return False
    room = max(longest, _NOBODY_WRAPS_AT)
    return any(len(line) + 1 + len(after.partition(" ")[0]) <= room for line, after in pairwise(lines))
