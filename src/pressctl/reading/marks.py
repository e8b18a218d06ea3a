"""Quotation marks: every mark of a block with the direction it must have there, and the pairs that they make.

Writers mix marks, type them the wrong way round and forget them. So the characters round a mark decide first (a space
before and a letter after it open a quote), the kind of mark second, and what is open at that place third. Offsets
count code points in the block's prose. One pass, linear.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pressctl.reading.mark_patterns import elided_pattern, has_unspaced_letter, mark_pattern
from pressctl.record import mutable_record, record, replace

MAX_MARKS = 4000
"""More marks in one paragraph are no prose: the rest of it is left alone."""

_OPENING = frozenset("“„‟«「『《〈〝‹‘‚‛") | {"<<", "``", ",,"}
_CLOSING = frozenset("”»」』》〉〞›’") | {">>", "''", "’’"}
_SINGLE = frozenset("'‘’‚‛‹›")
_CORNERS = {"「": "」", "『": "』", "《": "》", "〈": "〉"}
_PARTNERS = {
    "“": "”",
    "„": "“”‟",
    "‟": "”",
    "«": "»",
    "»": "«»",
    "<<": ">>",
    "``": "''",
    ",,": "”“‟\"''’’",
    "〝": "〞",
    "”": "”",
    '"': '"',
    **_CORNERS,
}
_BEFORE = frozenset("([{<—–-―/|") | _OPENING | {'"', "'", "¿", "¡", "*", "_", ":", "،", "：", "，", "、", "。", "；"}
_AFTER = frozenset(")]}>.,;:!?…—–/|*_") | _CLOSING | {'"', "'", "،", "؛", "؟", "。", "，", "、", "：", "；", "！", "？"}
_BLANK = frozenset("\u200b\u200e\u200f\u2060\ufeff")


@record
class Marked:
    """A span between two marks: `start`, `end` are the text, `outer_start`, `outer_end` include the marks."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    opening: str
    closing: str
    level: int = 0


@record
class Lone:
    """A mark without a partner in its block: `opens` says which way it looks."""

    start: int
    end: int
    mark: str
    opens: bool


@record
class BlockMarks:
    """All pairs of a block in order of their start, and the marks left alone."""

    spans: tuple[Marked, ...] = ()
    lone: tuple[Lone, ...] = ()


def read_marks(
    text: str, both_ways: frozenset[str] = frozenset(), says: Callable[[str, int], bool] = lambda _text, _at: False
) -> BlockMarks:
    """The pairs of marks in a block.

    `both_ways` are marks that the language uses on either side (German “, Swedish ”). `says(text, offset)` tells
    whether words of attribution begin at an offset: a mark right before them closes, however it is typed.
    """
    reader = _Reader(text, both_ways, says)
    pattern = mark_pattern(has_unspaced_letter(text), ",," in text)
    for number, match in enumerate(pattern.finditer(text)):
        if number >= MAX_MARKS:
            break
        mark = match.group()
        if len(mark) == 1 and mark in _SINGLE:
            reader.single(match.start(), mark)
        else:
            reader.double(match.start(), match.end(), mark)
    return reader.result()


@mutable_record
class _Open:
    start: int
    end: int
    mark: str


class _Reader:
    """The state of one pass over a block."""

    def __init__(self, text: str, both_ways: frozenset[str], says: Callable[[str, int], bool]) -> None:
        self.text = text
        self.both_ways = both_ways
        self.says = says
        self.last = len(text.rstrip())
        self.stack: list[_Open] = []
        self.spans: list[Marked] = []
        self.lone: list[Lone] = []
        self.single_open: tuple[_Open, int] | None = None
        self.fallback: int | None = None

    def double(self, start: int, end: int, mark: str) -> None:
        """Take a double mark, or one of another script."""
        if mark == '"' and self._is_inch(start, end):
            return
        if mark in _CORNERS or mark in _CORNERS.values():
            direction = "open" if mark in _CORNERS else "close"
        else:
            direction = self._direction(start, end, mark)
        if direction == "open":
            self.stack.append(_Open(start, end, mark))
        else:
            self._close(start, end, mark)

    def single(self, start: int, mark: str) -> None:
        """Take a single mark that does not stand inside a word."""
        text = self.text
        before = text[start - 1] if start else " "
        after = text[start + 1] if start + 1 < len(text) else " "
        if mark in "‘’" and ("\u3040" <= before <= "\u9fff" or "\u3040" <= after <= "\u9fff"):
            self._unspaced(start, mark)
            return
        if self.single_open is None or self.single_open[1] != len(self.stack):
            opens = not before.isalnum() and before != "." and not after.isspace() and mark in "'‘‚‛‹"
            if opens and not elided_pattern().match(text, start):
                self.single_open, self.fallback = (_Open(start, start + 1, mark), len(self.stack)), None
            elif mark == "’" and not self.stack and self._closes_nothing(start, before, after):
                self.lone.append(Lone(start, start + 1, mark, opens=False))
            return
        if mark in "‘‚‛‹" and (before.isspace() or before in "(["):
            self._end_single(self.fallback)
            self.single_open, self.fallback = (_Open(start, start + 1, mark), len(self.stack)), None
            return
        if before.isspace() or after.isalnum() or mark in "‚‛‹":
            return
        if before in "sSxz" and after.isspace() and text[start + 2 : start + 3].islower():
            self.fallback = self.fallback if self.fallback is not None else start  # may be a plural's apostrophe
            return
        self._end_single(start)

    def _unspaced(self, start: int, mark: str) -> None:
        """Take a single mark between characters that stand without spaces: its kind alone tells its direction."""
        if mark == "’":
            self._end_single(start)
        else:
            self.single_open, self.fallback = (_Open(start, start + 1, mark), len(self.stack)), None

    def _closes_nothing(self, start: int, before: str, after: str) -> bool:
        """Whether a single mark that nothing opened is no apostrophe: behind a stop, or before words of attribution."""
        if before in ",.!?…" or not before.isalnum() or after != "," or not self.says(self.text, start + 2):
            return before in ",.!?…" and after.isspace() and start + 1 < self.last
        named = self.text[start + 2 : start + 40].split()[1:2]
        return bool(named) and (before not in "sSxz" or named[0][:1].isupper())

    def _left_open(self) -> list[Lone]:
        """The single mark that nothing closed, where it can be no letter or apostrophe: it begins a block or speech."""
        if self.single_open is None or self.stack or self.fallback is not None or self.single_open[0].mark != "‘":
            return []
        at = self.single_open[0].start
        before = self.text[:at].rstrip()
        return [Lone(at, at + 1, "‘", opens=True)] if not before or before.endswith(":") else []

    def _end_single(self, at: int | None) -> None:
        if self.single_open is not None and at is not None:
            opened = self.single_open[0]
            if at > opened.end:
                self.spans.append(Marked(opened.end, at, opened.start, at + 1, opened.mark, self.text[at]))
        self.single_open, self.fallback = None, None

    def _is_inch(self, start: int, end: int) -> bool:
        """Whether a straight mark means inches or seconds: right after a digit, where no quote could end."""
        text = self.text
        if start == 0 or not text[start - 1].isdigit():
            return False
        rest = text[end : end + 3].lstrip()
        return not self.stack or (rest[:1] in {"x", "×", "X"} and rest[1:2] in {" ", ""})

    def _direction(self, start: int, end: int, mark: str) -> str:
        text = self.text
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        space_before = before.isspace() or before in _BEFORE or before in _BLANK
        space_after = after.isspace() or after in _AFTER or after in _BLANK or text.startswith("[^", end)
        kind = self._kind(mark)
        if end >= self.last and self.stack:
            return "close"
        if space_before and not space_after:
            return self._opens(start, end, before, kind)
        if space_after and not space_before:
            if kind == "open" and not self.stack and not (after.isspace() and before.isalnum()):
                return "open"
            return "close"
        if kind and not (space_before and space_after and self._ends_spaced(mark)):
            return kind
        return "close" if self.stack else "open"

    def _ends_spaced(self, mark: str) -> bool:
        """Whether a mark is the partner of one that opened with a space inside: „ Bon “, as in French, closes."""
        if not self.stack:
            return False
        opened = self.stack[-1]
        return mark in _PARTNERS.get(opened.mark, "") and self.text[opened.end : opened.end + 1].isspace()

    def _opens(self, start: int, end: int, before: str, kind: str) -> str:
        """The direction of a mark that looks as if it opened: it closes where something else says so."""
        if not self.stack:
            return "open"
        if kind == "close":
            return "close"
        if (
            before.isspace()
            and self.text[max(0, start - 2) : start - 1] in {",", ".", "!", "?", "…", "،"}
            and self.says(self.text, end)
        ):
            return "close"
        if before in ".,!?…" or (kind == "" and before in _CLOSING):
            return "close"
        return "open"

    def _kind(self, mark: str) -> str:
        if mark in self.both_ways:
            return ""
        return "open" if mark in _OPENING else "close" if mark in _CLOSING else ""

    def _close(self, start: int, end: int, mark: str) -> None:
        if not self.stack:
            self.lone.append(Lone(start, end, mark, opens=False))
            return
        index = len(self.stack) - 1
        if mark not in _PARTNERS.get(self.stack[index].mark, ""):
            exact = next(
                (i for i in range(index, max(index - 4, -1), -1) if mark in _PARTNERS.get(self.stack[i].mark, "")), None
            )
            if exact is not None:
                index = exact
            elif self.stack[index].mark in _CORNERS or mark in _CORNERS.values():
                self.lone.append(Lone(start, end, mark, opens=False))
                return
        for left in self.stack[index + 1 :]:
            self.lone.append(Lone(left.start, left.end, left.mark, opens=True))
        opened = self.stack[index]
        del self.stack[index:]
        self.spans.append(Marked(opened.end, start, opened.start, end, opened.mark, mark))

    def result(self) -> BlockMarks:
        """The pairs, levelled and in order, and what stayed alone."""
        lone = self.lone + [Lone(left.start, left.end, left.mark, opens=True) for left in self.stack]
        lone += self._left_open()
        self._end_single(self.fallback)
        return BlockMarks(_levelled(self.spans), tuple(sorted(lone, key=lambda item: item.start)))


def _levelled(spans: Sequence[Marked]) -> tuple[Marked, ...]:
    """The spans by start, each with the number of spans that it lies in; text trimmed of white space."""
    if len(spans) < 2:
        return tuple(spans)
    ordered = sorted(spans, key=lambda span: (span.outer_start, -span.outer_end))
    ends: list[int] = []
    result = []
    for span in ordered:
        while ends and ends[-1] <= span.outer_start:
            ends.pop()
        if ends and span.outer_end > ends[-1]:
            continue  # crosses another: a single mark that was an apostrophe
        result.append(replace(span, level=len(ends)) if ends else span)
        ends.append(span.outer_end)
    return tuple(result)
