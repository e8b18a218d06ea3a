"""Places in a file: spans count code points, positions count lines and columns from 1."""

from __future__ import annotations

from typing import NamedTuple

from pressctl.record import record


@record
class Span:
    """A stretch of a file's text: code points from `start` up to, not including, `end`.

    Offsets index `SourceFile.text`; a byte order mark is not part of that text.
    """

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __lt__(self, other: Span) -> bool:
        return (self.start, self.end) < (other.start, other.end)

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


class Position(NamedTuple):
    """A place for people: line and column, both from 1; the column counts code points."""

    line: int
    column: int
