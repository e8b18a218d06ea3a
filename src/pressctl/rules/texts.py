"""The parts of a release that are prose."""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.release.blocks import Block
from pressctl.release.release import Release

_PROSE = frozenset({"paragraph", "heading", "cell"})


def prose_blocks(release: Release) -> Iterator[Block]:
    """The blocks that readers read as words: no code, no HTML, no end marks."""
    return (block for block in release.body.blocks if block.kind in _PROSE)
