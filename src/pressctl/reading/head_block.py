"""The headline of a plain text as a block: in such files a contact or an embargo line often comes before the headline."""

from __future__ import annotations

from pressctl.release.blocks import Block
from pressctl.release.prose import plain_prose
from pressctl.release.release import Release

HEAD = -1
"""The index of the headline's block where a plain text was read."""


def blocks_with_head(release: Release) -> list[tuple[int, Block]]:
    """The blocks of a release with their indexes; before them, in a plain text, its first paragraph as `HEAD`."""
    blocks = list(enumerate(release.body.blocks))
    if release.plain and release.title is not None:
        span = release.title.span
        blocks.insert(0, (HEAD, Block("paragraph", span, plain_prose(release.title.value, span.start))))
    return blocks
