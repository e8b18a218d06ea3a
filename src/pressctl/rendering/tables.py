"""Which columns of a table in a mail may cut their words: on a phone, no column scrolls there."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.rendering.tree import Node

ROOM = 38
"""Characters that stand beside each other in a mail on the narrowest phone (288 px for them, in type of 14 px)."""

_GAP = 1.5
"""Characters that a column's padding takes."""


def cut_columns(rows: Sequence[Node]) -> frozenset[int]:
    """The columns whose longest words do not fit whole; the narrow ones keep theirs, the widest give way."""
    longest: dict[int, int] = {}
    for row in rows:
        for at, cell in enumerate(row.children):
            longest[at] = max(longest.get(at, 0), *map(len, cell.words().split() or [""]))
    room = float(ROOM)
    cut = set()
    for at in sorted(longest, key=lambda one: longest[one]):
        room -= longest[at] + _GAP
        if room < 0:
            cut.add(at)
    return frozenset(cut)
