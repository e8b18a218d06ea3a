"""The text of a block without its markup, with a map back to the file.

Readers see words; findings see places. A Prose is made of runs: stretches of text that stand in the file one after
the other, with markup between them.
"""

from __future__ import annotations

from bisect import bisect_right

from pressctl.record import record
from pressctl.spans import Span


@record
class Prose:
    """Text without markup. `runs` are (offset in `text`, start in the file, end in the file), in order.

    A run whose length in the file is not its length in `text` (an entity such as `&amp;`, a line break) maps as a
    whole. All offsets count code points.
    """

    text: str
    runs: tuple[tuple[int, int, int], ...] = ()

    def at(self, offset: int) -> int:
        """The place in the file of the character at `offset`; the end of the text maps to the end of its last run."""
        if not self.runs:
            return 0
        if offset >= len(self.text):
            return self.runs[-1][2]
        index = bisect_right(self.runs, (offset, 1 << 62, 0)) - 1
        index = max(index, 0)
        start, file_start, file_end = self.runs[index]
        return file_start + offset - start if self._is_plain(index) else (file_end if offset > start else file_start)

    def span(self, start: int, end: int) -> Span:
        """The span in the file of `text[start:end]`."""
        if len(self.runs) == 1:
            first, file_start, file_end = self.runs[0]
            if len(self.text) - first == file_end - file_start and start < end <= len(self.text):
                return Span(file_start + start - first, file_start + end - first)
        if end <= start:
            place = self.at(start)
            return Span(place, place)
        return Span(self.at(start), self._end(end))

    def _end(self, end: int) -> int:
        index = max(bisect_right(self.runs, (end - 1, 1 << 62, 0)) - 1, 0)
        start, file_start, file_end = self.runs[index]
        return file_start + end - start if self._is_plain(index) else file_end

    def _is_plain(self, index: int) -> bool:
        start, file_start, file_end = self.runs[index]
        end = self.runs[index + 1][0] if index + 1 < len(self.runs) else len(self.text)
        return end - start == file_end - file_start


def plain_prose(text: str, start: int) -> Prose:
    """Prose that stands in the file exactly as it reads, from `start`."""
    return Prose(text, ((0, start, start + len(text)),))
