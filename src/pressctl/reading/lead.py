"""Which block is the lead: the first paragraph of the news itself."""

from __future__ import annotations

from pressctl.reading.reading import Dateline, EmbargoLine, ReleaseLine, Section
from pressctl.release.release import Release

_SHORTEST = 60  # a paragraph shorter than this is a line of its own (a place, a date, a list's first words)


def find_lead(
    release: Release,
    dateline: Dateline | None,
    embargo_lines: tuple[EmbargoLine, ...],
    release_lines: tuple[ReleaseLine, ...],
    sections: tuple[Section, ...],
) -> int | None:
    """The index of the lead's block: the dateline's where text follows in it, else the first paragraph of some length.

    Embargo and release lines, lists and the sections of contacts, notes and boilerplate are no lead.
    """
    blocks = release.body.blocks
    after = 0
    if dateline is not None:
        if dateline.lead < blocks[dateline.block].span.end:
            return dateline.block
        after = dateline.block + 1
    taken = {line.block for line in embargo_lines} | {line.block for line in release_lines}
    for section in sections:
        taken.update(range(section.blocks[0], section.blocks[1]))
    paragraphs = [
        index
        for index, block in enumerate(blocks)
        if index >= after and block.kind == "paragraph" and index not in taken and "list" not in block.containers
    ]
    long = (index for index in paragraphs if len(blocks[index].text) >= _SHORTEST)
    return next(long, paragraphs[0] if paragraphs else None)
