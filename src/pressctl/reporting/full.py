"""Findings for people: the place, the line, a caret under the words, the rule, and what to do.

The result is a model, lines of styled pieces, so that a terminal can colour it and a file can hold it plain. Styles
are names (`path`, `error`, `warning`, `advice`, `dim`, `mark`, `help`); what they look like is the terminal's affair.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import NamedTuple

from pressctl.reporting.row import Row
from pressctl.reporting.visible import visible_line

EXCERPT_WIDTH = 100
"""Columns of the line that are shown: a paragraph of prose is often one line of a thousand characters."""

Say = Callable[[str], str]
"""Gives an English template in the language of the messages."""


class Piece(NamedTuple):
    """Text and the name of its style ("" for none)."""

    text: str
    style: str = ""


StyledLine = tuple[Piece, ...]


def fixable(safe: bool, say: Say) -> str:
    """What is said of a finding with a fix."""
    return say(" [fixable]") if safe else say(" [fixable with --unsafe-fixes]")


def as_styled(rows: Iterable[Row], say: Say = str) -> Iterable[StyledLine]:
    """The lines of a full report, without line ends; an empty line between findings."""
    for row in rows:
        yield (
            Piece(visible_line(f"{row.file}:{row.line}:{row.column}"), "path"),
            Piece(": "),
            Piece(row.code, row.severity),
            Piece(" "),
            Piece(visible_line(row.message)),
            *((Piece(fixable(row.fix.safe, say), "dim"),) if row.fix else ()),
        )
        yield from _excerpt(row, say)
        yield (Piece("  = ", "dim"), Piece(_severity(row, say), row.severity), Piece(f" {row.name}", "dim"))
        if row.cue:
            yield (Piece("  = ", "dim"), Piece(say("told by: "), "dim"), Piece(visible_line(row.cue)))
        if row.help:
            yield (Piece("  = ", "dim"), Piece(say("help: "), "help"), Piece(visible_line(row.help)))
        yield ()


def as_full(rows: Iterable[Row], say: Say = str) -> Iterable[str]:
    """The same as plain text, each line with its line end."""
    for line in as_styled(rows, say):
        yield "".join(piece.text for piece in line) + "\n"


def _severity(row: Row, say: Say) -> str:
    return {"error": say("error"), "warning": say("warning")}.get(row.severity) or say("advice")


def _excerpt(row: Row, say: Say) -> Iterable[StyledLine]:
    if not row.excerpt or row.excerpt.isspace():
        return
    start = row.column - 1
    stop = row.end_column - 1 if row.end_line == row.line else len(row.excerpt)
    before, marked, after = _window(row.excerpt, start, max(stop, start))
    gutter = f"{row.line:>5} | "
    text = (Piece(gutter, "dim"), Piece(before), Piece(marked, row.severity), Piece(after))
    if _right_to_left(before + marked + after):
        # The terminal reorders such a line, so that a caret below it would point at the wrong words.
        yield text
        if marked:
            yield (Piece("      | ", "dim"), Piece(say("here: ")), Piece(marked, row.severity))
        return
    yield text
    carets = "^" * max(1, text_width(marked))
    yield (Piece("      | ", "dim"), Piece(" " * text_width(before)), Piece(carets, row.severity))


def _window(line: str, start: int, stop: int) -> tuple[str, str, str]:
    """The part of a line around `start:stop`, as text before, inside and after, with an ellipsis where it is cut."""
    stop = min(stop, start + EXCERPT_WIDTH - 20)
    room = EXCERPT_WIDTH - (stop - start)
    left = max(0, start - max(room // 2, room - (len(line) - stop)))
    right = min(len(line), left + EXCERPT_WIDTH)
    before = ("…" if left else "") + visible_line(line[left:start])
    after = visible_line(line[stop:right]) + ("…" if right < len(line) else "")
    return before, visible_line(line[start:stop]), after


def text_width(text: str) -> int:
    """Columns on a terminal: wide East Asian characters take two, combining marks none (Unicode TR 11)."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def _right_to_left(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)
