"""The parts of a release behind its news: contacts, boilerplate, notes to editors, the end mark."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from pressctl.languages.language import Language
from pressctl.reading.contact_words import announced, first_colon
from pressctl.reading.reading import Section
from pressctl.reading.vocabulary import Phrases, words
from pressctl.record import record
from pressctl.release.blocks import Block
from pressctl.release.release import Release
from pressctl.spans import Span

SectionKind = Literal["contact", "boilerplate", "notes", "end-mark"]

_LONGEST_HEADING = 90
_LONG_PROSE = 200
_DECORATION = " \t\u00a0*_#•·–—-:：【】[]■◆●▼"


@record
class _SectionWords:
    about: Phrases
    about_after: tuple[str, ...]
    about_whole: frozenset[str]
    notes: Phrases


@record
class _Start:
    kind: SectionKind
    block: int
    heading: str
    heading_end: int  # in the block's text; the whole block where nothing of the section follows in it


@lru_cache(maxsize=16)
def _section_words(tag: str) -> _SectionWords:
    return _SectionWords(
        about=Phrases(words(tag, "sections", "about")),
        about_after=words(tag, "sections", "about-after"),
        about_whole=frozenset(words(tag, "sections", "about-whole")),
        notes=Phrases(words(tag, "sections", "notes")),
    )


def read_sections(release: Release, language: Language) -> tuple[Section, ...]:
    """The sections of the body in order. A section runs to the next one, the next heading or the body's end."""
    blocks = release.body.blocks
    starts = [
        start
        for index, block in enumerate(blocks)
        if _may_start(block.kind, block.prose.text) and (start := _start(block, index, language.tag)) is not None
    ]
    nexts = [*(start.block for start in starts[1:]), len(blocks)]
    return tuple(_section(blocks, start, _end(blocks, start, end)) for start, end in zip(starts, nexts, strict=False))


def _may_start(kind: str, text: str) -> bool:
    """Whether a block is no long line without a colon among its first words, as most blocks are."""
    head = text[: _LONGEST_HEADING + 1]
    if len(head) <= _LONGEST_HEADING or kind == "end-mark":
        return True
    return ":" in head or "：" in head or "\n" in head or head[-1].isspace()


def _start(block: Block, index: int, tag: str) -> _Start | None:
    if block.kind == "end-mark":
        return _Start("end-mark", index, block.text, len(block.text))
    if block.kind not in ("paragraph", "heading"):
        return None
    text = block.prose.text
    line_end = text.find("\n")
    first = text[: line_end if line_end >= 0 else len(text)].rstrip()
    if len(first) <= _LONGEST_HEADING:
        kind = _heading_kind(first, tag)
        return _Start(kind, index, first, len(first)) if kind else None
    colon = first_colon(text, 0, _LONGEST_HEADING)
    if colon < 0:
        return None
    kind = _heading_kind(text[: colon + 1], tag)
    return _Start(kind, index, text[:colon], colon + 1) if kind in ("boilerplate", "notes") else None


def _heading_kind(line: str, tag: str) -> SectionKind | None:
    """The section that a heading or a line's first words open."""
    vocabulary = _section_words(tag)
    text = line.strip(_DECORATION)
    folded = text.lower()
    if not text or (text[-1] in ".!?。…" and not re.search(r"(?:\b\w\.\w\.|inc\.|ltd\.|co\.|corp\.|e\.v\.)$", folded)):
        return None
    notes = vocabulary.notes.match(text)
    if notes and (notes.end() == len(text) or (line.rstrip()[-1:] in ":：" and len(text) < 45)):
        return "notes"
    if folded in vocabulary.about_whole or folded.endswith(vocabulary.about_after or ("\0",)):
        return "boilerplate"
    about = vocabulary.about.match(text)
    if about and about.end() < len(text):
        name = text[about.end() :].strip()
        if _is_name(name) and len(name.split()) <= 10:
            return "boilerplate"
    return "contact" if announced(line, tag)[0] in ("press", "general") else None


def _is_name(text: str) -> bool:
    """Whether what follows "about" is a name: a capital at once or behind an article; any text of a script without."""
    first = text[:1]
    if first.islower():
        article, _, rest = text.partition(" ")
        return len(article) <= 4 and rest[:1].isupper()
    return not first.isdigit()


def _end(blocks: tuple[Block, ...], start: _Start, following: int) -> int:
    if start.kind == "end-mark":
        return start.block + 1
    for index in range(start.block + 1, following):
        block = blocks[index]
        if block.kind == "heading" or (
            start.kind == "contact" and len(block.text) > _LONG_PROSE and "@" not in block.text
        ):
            return index
    return following


def _section(blocks: tuple[Block, ...], start: _Start, end: int) -> Section:
    first = blocks[start.block]
    parts = [first.text[start.heading_end :].lstrip(_DECORATION + "\r\n")] if start.kind != "end-mark" else []
    parts += [block.text for block in blocks[start.block + 1 : end]]
    return Section(
        kind=start.kind,
        span=Span(first.span.start, blocks[end - 1].span.end),
        blocks=(start.block, end),
        heading=start.heading.strip() if start.kind == "end-mark" else start.heading.strip(_DECORATION) or None,
        text="\n\n".join(part for part in parts if part),
    )
