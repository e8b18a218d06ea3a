"""The parts of a release that are prose, links and pictures, and edits in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from pressctl.record import record
from pressctl.release.blocks import Block, Link
from pressctl.release.release import Field, Release
from pressctl.rules.finding import Edit, Fix
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Subject
from pressctl.spans import Span

_PROSE = frozenset({"paragraph", "heading", "cell"})


def prose_blocks(release: Release) -> tuple[Block, ...] | list[Block]:
    """The blocks that readers read as words: no code, no HTML, no end marks."""
    return [block for block in release.body.blocks if block.kind in _PROSE]


def main_blocks(subject: Subject) -> tuple[Block, ...]:
    """The prose of the news itself: no contacts, boilerplate or notes."""
    return subject.once("main blocks", lambda: tuple(_main_blocks(subject)))


def _main_blocks(subject: Subject) -> Iterator[Block]:
    sections = sorted(section.span for section in subject.reading.sections)
    starts = [span.start for span in sections]
    reach = list(accumulate((span.end for span in sections), max))
    for block in prose_blocks(subject.release):
        # A section that begins in time holds the block where one of those reaches to its end.
        begun = bisect_right(starts, block.span.start)
        if not begun or reach[begun - 1] < block.span.end:
            yield block


def text_fields(release: Release) -> Iterator[Field[str]]:
    """The sentences of the front matter that readers see: title, subtitle, captions and the like."""
    fields = [release.title, release.subtitle, release.correction, release.subject, release.preheader]
    for image in release.images:
        fields += [image.alt, image.caption]
    return (field for field in fields if field is not None)


@record
class Match:
    """A stretch of prose that a pattern found, with its place in the file.

    `start` and `end` are its place in `context`, the text of its block or of its field of the front matter; `block` is
    None in the front matter.
    """

    text: str
    span: Span
    context: str
    start: int
    end: int
    block: Block | None = None


def matches_in(subject: Subject, pattern: re.Pattern[str] | Lazy, *rare: str) -> Iterator[Match]:
    """All matches of a pattern in the body's prose; blocks with none of the strings `rare` are passed over."""
    for block in prose_blocks(subject.release):
        text = block.text
        if not rare or any(sign in text for sign in rare):
            yield from matches_of(block, pattern)


def matches_of(block: Block, pattern: re.Pattern[str] | Lazy) -> Iterator[Match]:
    """All matches of a pattern in one block."""
    for found in pattern.finditer(block.text):
        yield match_of(block, found)


def match_of(block: Block, found: re.Match[str]) -> Match:
    """What a pattern found in a block, with its place."""
    start, end = found.span()
    return Match(found[0], block.prose.span(start, end), block.text, start, end, block)


def matches_in_fields(subject: Subject, pattern: re.Pattern[str] | Lazy, *rare: str) -> Iterator[Match]:
    """All matches of a pattern in the sentences of the front matter. Where YAML writes a text otherwise than it reads,
    the place of a match is that of the whole field."""
    for field in text_fields(subject.release):
        if rare and not any(sign in field.value for sign in rare):
            continue
        for found in pattern.finditer(field.value):
            yield Match(found[0], _in_field(subject, field, found), field.value, found.start(), found.end())


def matches_anywhere(subject: Subject, pattern: re.Pattern[str] | Lazy, *rare: str) -> Iterator[Match]:
    """All matches of a pattern in what readers see: the sentences of the front matter, and the body's prose."""
    yield from matches_in_fields(subject, pattern, *rare)
    yield from matches_in(subject, pattern, *rare)


def _in_field(subject: Subject, field: Field[str], found: re.Match[str]) -> Span:
    at = subject.text(field.span).find(field.value)
    if at < 0:
        return field.span
    start = field.span.start + at
    return Span(start + found.start(), start + found.end())


def outside_quotes(subject: Subject, span: Span) -> bool:
    """Whether a span lies in no quote: what people said is theirs."""
    return not _overlaps(subject.once("quotes", lambda: _sorted(quote.outer for quote in subject.reading.quotes)), span)


def in_marks(subject: Subject, span: Span) -> bool:
    """Whether a span lies between quotation marks, speech or not."""
    return _overlaps(subject.once("marked", lambda: _sorted(_marked(subject))), span)


def _marked(subject: Subject) -> Iterator[Span]:
    yield from (quote.outer for quote in subject.reading.quotes)
    yield from (other.outer for other in subject.reading.not_quotes)


def editable(subject: Subject, span: Span, expected: str) -> bool:
    """Whether a fix may touch a span: it holds just what was read there, outside links, code and comments."""
    if subject.text(span) != expected:
        return False
    return not _overlaps(_protected(subject), span)


def is_untouched(subject: Subject, block: Block) -> bool:
    """Whether a block stands in the file as it reads, and a fix may touch all of it."""
    runs = block.prose.runs
    if len(runs) != 1 or len(block.text) - runs[0][0] != runs[0][2] - runs[0][1]:
        return False
    return not _overlaps(_protected(subject), block.span)


def _protected(subject: Subject) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return subject.once("protected", lambda: _sorted(subject.release.body.protected))


def _sorted(spans: Iterable[Span]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The starts of spans in order, and how far those up to each reach."""
    ordered = sorted(spans)
    return tuple(span.start for span in ordered), tuple(accumulate((span.end for span in ordered), max))


def _overlaps(spans: tuple[tuple[int, ...], tuple[int, ...]], span: Span) -> bool:
    starts, reaches = spans
    index = bisect_left(starts, max(span.end, span.start + 1)) - 1
    return index >= 0 and reaches[index] > span.start


def edits_in(subject: Subject, found: Match, text: str, *, safe: bool = True) -> Fix | None:
    """The fix that writes `text` for a match, or None where the file has markup in between."""
    return Fix((Edit(found.span, text),), safe=safe) if editable(subject, found.span, found.text) else None


def links(release: Release) -> Iterator[Link]:
    """All links of the body."""
    return (link for block in release.body.blocks for link in block.links)


@record
class ImageUse:
    """A picture, in the front matter's `images` or in the body. `src_span` is where its file is named."""

    src: str
    span: Span
    src_span: Span
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    in_front_matter: bool = False


def images(release: Release) -> Iterator[ImageUse]:
    """All pictures of a release."""
    for image in release.images:
        if image.src:
            alt, caption, credit = (
                field.value if field else None for field in (image.alt, image.caption, image.credit)
            )
            yield ImageUse(image.src.value, image.span, image.src.span, alt, caption, credit, in_front_matter=True)
    for block in release.body.blocks:
        for picture in block.pictures:
            yield ImageUse(picture.destination, picture.span, picture.span, picture.alt, picture.title or None)


def snippet(text: str, length: int = 60) -> str:
    """The beginning of a text for a message, cut at a word."""
    plain = " ".join(text.split())
    if len(plain) <= length:
        return plain
    return plain[:length].rsplit(" ", 1)[0] + " …"


def named_files(release: Release) -> Iterator[tuple[str, Span]]:
    """The names of files that a release points at, with their places: pictures, attachments, links of the body."""
    for image in images(release):
        yield image.src, image.src_span
    for attachment in release.attachments:
        yield attachment.value, attachment.span
    for link in links(release):
        if link.kind in ("inline", "reference"):
            yield link.destination, link.span
