"""What a dateline holds so far, and where it may end."""

from __future__ import annotations

from pressctl.reading.dateline_words import DatelineWords
from pressctl.reading.dates import DateFound
from pressctl.reading.patterns import lazy
from pressctl.record import record

DASH = lazy(r"--|[‒–—―−]|[ー－]|(?<![^\W\d_])-|-(?!\w)")
"""A dash between the parts of a dateline; a hyphen inside a word is none."""


@record
class Scan:
    """What a head holds so far. Spans are (start, end); `end` is where the lead begins once `ended` is true."""

    start: int
    place: tuple[int, int] | None = None
    region: tuple[int, int] | None = None
    date: DateFound | None = None
    wire: tuple[int, int] | None = None
    wire_known: bool = False
    end: int = 0
    ending: str = ""  # dash, slash, colon, stop, line, bracket, end

    @property
    def strong(self) -> bool:
        """Whether more than a place and a dash told: a date, or a wire that is known."""
        return self.date is not None or self.wire_known


def kind_of_gap(between: str, at_end: bool) -> str:
    """What the signs between two parts are: dash, line, colon, stop, slash, bar, end, comma or space."""
    if DASH.search(between):
        return "dash"
    for sign, name in (
        ("\n", "line"),
        (":", "colon"),
        ("：", "colon"),
        ("。", "stop"),
        (".", "stop"),
        ("/", "slash"),
        ("|", "bar"),
    ):
        if sign in between:
            return name
    if at_end:
        return "end"
    return "comma" if between.strip() else "space"


def may_end(scan: Scan, kind: str, closed: str, words: DatelineWords) -> bool:
    """Whether a dateline may end at a gap of a kind, behind a part that was `closed` in a way of its own."""
    place, date, wire = scan.place is not None, scan.date is not None, scan.wire is not None
    if kind == "dash":
        return place or wire or (scan.date is not None and scan.date.year is not None)
    if kind in ("line", "end"):  # a date first, then a place, is the line of an event
        behind = scan.date is not None and scan.place is not None and scan.date.start > scan.place[0]
        return place and (behind or (scan.wire_known and not date))
    if kind in ("stop", "colon"):
        return (date and (place or wire)) or (place and (scan.wire_known or (kind == "stop" and words.stop_ends)))
    if kind == "bar":
        return place and date
    if kind == "slash" or closed == "slash":
        return scan.wire_known and (place or date)
    if closed == "all":
        return True
    return place and (closed == "wire" or (closed == "bracket" and (date or scan.wire_known)))
