"""How a table fits the narrowest screen and a printed sheet, where no column scrolls: which columns cut their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pressctl.record import record
from pressctl.rendering.tree import Node

PHONE, MAIL, PAPER = 38, 70, 100
"""Characters that stand beside each other in a mail on the narrowest phone (288 px for them, in type of 14 px), in a mail
on a desk (552 px, 15 px), and on a printed sheet."""

READABLE = 9
"""Characters in a line below which a column that cuts its words can't be read any more."""

_GAP = 1.5
"""Characters that a column's padding takes."""


@record
class Fit:
    """`cut` are the columns, from 0, that may cut their words; `scrolled` says that the table scrolls on a phone, since
    too little would be left for them there."""

    cut: frozenset[int]
    scrolled: bool = False


def fit_mail(rows: Sequence[Node]) -> Fit:
    """How a table fits into a mail: on the narrowest phone where that can be read, else on a desk."""
    longest = _longest_words(rows)
    for cut, room in _cuts(longest, PHONE):
        return Fit(cut) if not cut or room >= READABLE else Fit(_readable(longest, MAIL), scrolled=True)
    return Fit(frozenset())


def fit_paper(rows: Sequence[Node]) -> Fit:
    """How a table of a page, which scrolls on a screen, fits on a printed sheet."""
    return Fit(_readable(_longest_words(rows), PAPER))


def _longest_words(rows: Sequence[Node]) -> dict[int, int]:
    longest: dict[int, int] = {}
    for row in rows:
        for at, cell in enumerate(row.children):
            longest[at] = max(longest.get(at, 0), *map(len, cell.words().split() or [""]))
    return longest


def _readable(longest: Mapping[int, int], room: float) -> frozenset[int]:
    """As few columns as leave each of them room to be read; all, where there is not so much."""
    found: frozenset[int] = frozenset()
    for cut, left in _cuts(longest, room):
        found = cut
        if not cut or left >= READABLE:
            break
    return found


def _cuts(longest: Mapping[int, int], room: float) -> Iterator[tuple[frozenset[int], float]]:
    """Which columns may cut their words so that the others keep theirs, and the characters that each then has: the widest
    columns give way, as few as must, then more."""
    ordered = sorted(longest, key=lambda one: longest[one])
    for kept in range(len(ordered), -1, -1):
        left = room - sum(longest[at] + _GAP for at in ordered[:kept])
        cut = frozenset(ordered[kept:])
        if left >= 0:
            yield cut, left / max(len(cut), 1) - _GAP
