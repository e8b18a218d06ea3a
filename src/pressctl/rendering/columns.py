"""Plain text in columns: widths as a fixed-pitch screen shows them, lines broken where a reader would."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from pressctl.reading.patterns import lazy
from pressctl.rendering.tree import is_wide

WIDTH = 72
_SPARE = 6
"""Columns by which a clause of wide characters may run over, rather than be cut in the middle of a word."""

MAX_CHARACTERS = 76
"""Characters on a line, however narrow they are shown: mail lines keep below 78 (RFC 5322, 2.1.1)."""

_JOINTS = lazy(r"[^/._-]*[/._-]|[^/._-]+$")
_SPACES = lazy(r"[ \t\n]+")
_NOT_FIRST = frozenset("、。，．：；？！）］｝」』】〉》”’・…‥ー々ゝゞっゃゅょッャュョ％ー")
_NOT_LAST = frozenset("（［｛「『【〈《“‘")
_BEHIND = frozenset("、。，．：；？！」』）】》")


def width(text: str) -> int:
    """The columns that a text takes: two for East Asian wide characters, none for combining ones."""
    return len(text) if is_narrow(text) else sum(map(_columns, text))


def is_narrow(text: str) -> bool:
    """Whether each character of a text takes one column."""
    return text.isascii() or _NARROW.fullmatch(text) is not None or all(_columns(char) == 1 for char in set(text))


def _columns(char: str) -> int:
    if char < "\u0300":
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if is_wide(char) else 1


def wrap(text: str, room: int = WIDTH, first: str = "", rest: str = "", *, whole: bool = False) -> list[str]:
    """Lines of a text; `first` and `rest` are put before the first line and the others.

    Breaks stand at spaces (never at no-break spaces); between wide characters they stand behind punctuation where that
    is possible, else before a word. A word that is longer than a line, such as a web address, keeps a line of its own;
    with `whole`, so does a clause of wide characters, up to MAX_CHARACTERS.
    """
    lines: list[str] = []
    for paragraph in text.split("\v"):
        begin = first if not lines else rest
        if (len(begin) + len(paragraph)) * 2 <= room:  # short enough, however wide its characters are
            lines.append((begin + _spaced(paragraph)).rstrip(" "))
        elif not _wrap_plain(paragraph, room, begin, rest, lines):
            _wrap_one(paragraph, room, begin, rest, lines, whole)
    return lines


def _spaced(text: str) -> str:
    """Words with one space between them."""
    if "  " in text or "\n" in text or "\t" in text:
        return " ".join(_SPACES.split(text.strip(" \t\n")))
    return text.strip(" ")


def _wrap_plain(text: str, room: int, first: str, rest: str, lines: list[str]) -> bool:
    """Wrap a text of narrow characters and ordinary words, a line at a time; False where a word needs a closer look."""
    if not is_narrow(text) or _GLUE in text or not (first + rest).isascii():
        return False
    text = _spaced(text)
    glued = _LONE.search(text) is not None
    if glued:
        text = _LONE.sub(_GLUE, text)
        if any(len(word) > _GLUE_MOST for word in text.split(" ") if _GLUE in word):
            return False
    found, start, begin = [], 0, first
    while len(begin) + len(text) - start > room:
        cut = text.rfind(" ", start, start + room - len(begin) + 1)
        if cut <= start:
            return False  # a word longer than a line
        found.append((begin + text[start:cut]).rstrip(" "))
        start, begin = cut + 1, rest
    found.append((begin + text[start:]).rstrip(" "))
    lines += [line.replace(_GLUE, " ") for line in found] if glued else found
    return True


_GLUE = "\0"
"""A space that no line is broken at, while lines are broken."""

_LONE = lazy(r" (?:(?=[»”›!?:;%)\]…—–-][^ ]?(?: |$))|(?<=[«„“‹(\[] )(?<![^ ][«„“‹(\[] ))")
"""The space between a word and a mark that `_units` keeps beside it."""

_NARROW = lazy(
    r"[\0-\u02ff\u0370-\u0377\u0384-\u038a\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u202f-\u205e€№™→−]*"
)
"""Latin, Greek and Cyrillic letters and the signs of European texts, which need not be looked up one by one."""


def _wrap_one(text: str, room: int, first: str, rest: str, lines: list[str], whole: bool) -> None:
    line, used, count = first, width(first), len(first)
    empty = True
    for word in _units(_SPACES.split(text.strip(" \t\n"))):
        space = 0 if empty else 1
        for piece in _pieces(word, room, MAX_CHARACTERS * 2 - len(rest) if whole else room):
            size = len(piece) if piece.isascii() else width(piece)
            if not empty and (used + space + size > room or count + space + len(piece) > MAX_CHARACTERS):
                lines.append(line.rstrip(" "))
                line, used, count, space = rest, width(rest), len(rest), 0
            line += " " * space + piece
            used += space + size
            count += space + len(piece)
            space, empty = 0, False
    lines.append(line.rstrip(" "))


_OPENS, _CLOSES = frozenset("«„“‹([—–"), frozenset("»”›!?:;%)]…—–-")
_GLUE_MOST = 40


def _units(words: list[str]) -> Iterator[str]:
    """Words, with a quotation mark that stands alone kept beside what it opens or closes (`« Oui »`, `Oui !`)."""
    held = ""
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else ""
        held = f"{held} {word}" if held else word
        opens = len(word) == 1 and word in _OPENS and word not in "—–"
        closes = 0 < len(following) <= 2 and following[0] in _CLOSES
        if following and (opens or closes) and len(held) < _GLUE_MOST:
            continue
        yield held
        held = ""


def _pieces(word: str, room: int, most: int) -> list[str]:
    """A word of wide characters, cut behind its punctuation; and elsewhere, where a piece takes more than `most`."""
    if word.isascii() or not any(is_wide(char) for char in word):
        return [word] if len(word) <= room or "://" in word or "@" in word else _cut_address(word, room)
    pieces = [""]
    for index, char in enumerate(word):
        after = word[index + 1 : index + 2]
        pieces[-1] += char
        if after and char not in _NOT_LAST and after not in _NOT_FIRST and (char in _BEHIND or after in _NOT_LAST):
            pieces.append("")
    return [part for piece in pieces if piece for part in _cut(piece, most)]


def _cut_address(word: str, room: int) -> list[str]:
    """An address without its scheme, cut behind a slash, dash or point; the whole one stands in the list below."""
    pieces = [""]
    for part in _JOINTS.findall(word):
        if pieces[-1] and len(pieces[-1]) + len(part) > room:
            pieces.append("")
        pieces[-1] += part
    return pieces


def _cut(piece: str, room: int) -> Iterator[str]:
    """A clause in pieces that fit: before a word where one begins in the second half of a line, else anywhere."""
    if width(piece) <= room + _SPARE:
        yield piece
        return
    start = used = 0
    word, before = 0, 0  # where the last word of the line begins, and the columns before it
    for index, char in enumerate(piece):
        if _begins_word(piece[index - 1 : index], char):
            word, before = index, used
        if used + _columns(char) > room - 4 and char not in _NOT_FIRST and is_wide(char):
            at, taken = (word, before) if before * 2 > room else (index, used)
            yield piece[start:at]
            start, used, before = at, used - taken, 0
        used += _columns(char)
    yield piece[start:]


def _begins_word(before: str, char: str) -> bool:
    """Japanese words begin with kanji or katakana, and hiragana end the one before."""
    return _is_hiragana(before) and not _is_hiragana(char) and char not in _NOT_FIRST and is_wide(char)


def _is_hiragana(char: str) -> bool:
    return "\u3041" <= char <= "\u309f"


def table(rows: Sequence[Sequence[str]], sides: Sequence[str], *, head: bool, room: int = WIDTH) -> list[str]:
    """A table as columns, two spaces apart. Cells too wide for their column run over several lines; where the words of a
    row are too long to stand beside each other, each row is a paragraph."""
    count = max((len(row) for row in rows), default=0)
    if not count:
        return []
    filled = [[*row, *[""] * (count - len(row))] for row in rows]
    widths = _fit(list(zip(*filled, strict=True)), room - 2 * (count - 1))
    if widths is None:
        return [line for row in filled for line in (*wrap(" | ".join(cell for cell in row if cell), room), "")][:-1]
    lines: list[str] = []
    for number, row in enumerate(filled):
        lines += _row(row, widths, sides)
        if head and number == 0:
            lines.append("  ".join("-" * one for one in widths))
    return lines


_NARROWEST = 8


def _fit(columns: Sequence[Sequence[str]], room: int) -> list[int] | None:
    """Column widths that fit; the widest give way first, down to their longest word. None where that is not enough."""
    widths = [max(map(width, column)) for column in columns]
    if sum(widths) <= room:
        return widths
    least = [max(width(line) for cell in column for line in wrap(cell, _NARROWEST)) for column in columns]
    least = [max(one, _NARROWEST) for one in least]
    if sum(map(min, widths, least)) > room:
        return None
    widths = [min(one, room) for one in widths]
    while sum(widths) > room:
        yielding = max((at for at, one in enumerate(widths) if one > least[at]), key=lambda at: widths[at])
        widths[yielding] -= 1
    return widths


def _row(row: Sequence[str], widths: Sequence[int], sides: Sequence[str]) -> list[str]:
    cells = [wrap(cell, one) for cell, one in zip(row, widths, strict=True)]
    lines = []
    for number in range(max(len(cell) for cell in cells)):
        parts = []
        for at, (cell, one) in enumerate(zip(cells, widths, strict=True)):
            text = cell[number] if number < len(cell) else ""
            gap = " " * max(one - width(text), 0)
            parts.append(gap + text if at < len(sides) and sides[at] == "right" else text + gap)
        lines.append("  ".join(parts).rstrip(" "))
    return lines
