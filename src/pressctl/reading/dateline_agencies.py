"""Datelines of East Asian agencies and papers, in brackets: place, day, wire and reporter without spaces between them.

"（中央社記者王小明台北4日電）", "【本報台北訊】", "【東京＝共同】", "[東京 4日 ロイター]". The reporter's name is told from the place by
the list of places. Offsets count code points.
"""

from __future__ import annotations

from pressctl.reading.dateline_parts import Scan
from pressctl.reading.dateline_words import DatelineWords
from pressctl.reading.patterns import lazy
from pressctl.reading.places import is_known_place
from pressctl.record import replace

_SIGNS = r"[\u3040-\u30ff\u3400-\u9fff]"
_DAY = r"(?:\d{1,2}月)?\d{1,2}日"
_SENT = lazy(rf"({_SIGNS}{{2,20}}?)(?:{_DAY})?(?:外|專|专)?[電电訊讯]$")
_WIRED = lazy(rf"({_SIGNS}{{1,12}})[ \u3000＝=]+(?:{_DAY}[ \u3000＝=]+)?([^\s＝=]{{2,12}})$")
_OWN = ("本報", "本报", "本刊", "本社")
_REPORTER = ("記者", "记者")
_LONGEST_NAME = 4


def agency_dateline(scan: Scan, inner: str, start: int, words: DatelineWords) -> Scan | None:
    """The scan with the place and the wire of what a bracket holds; None where it holds no such line.

    `inner` is the text in the bracket, which begins at the offset `start`.
    """
    if scan.place is not None or inner.isascii():
        return None
    wired = _WIRED.match(inner)
    if wired is not None:
        named = words.is_wire(wired[2])
        return _found(scan, start, wired.span(1), wired.span(2)) if named else None
    sent = _SENT.match(inner)
    if sent is None:
        return None
    wire = _wire_end(sent[1], words)
    place = _place(sent[1], wire)
    return _found(scan, start, (place, sent.end(1)), (0, wire)) if place is not None else None


def _found(scan: Scan, start: int, place: tuple[int, int], wire: tuple[int, int]) -> Scan:
    spans = [(start + first, start + last) for first, last in (place, wire)]
    return replace(scan, place=spans[0], wire=spans[1] if wire[1] else None, wire_known=True)


def _wire_end(text: str, words: DatelineWords) -> int:
    """Where the name of an agency or a paper at the head of a text ends; 0 where there is none."""
    if text.startswith(_OWN):
        return len(_OWN[0])
    match = words.wires.match(text)
    return match.end() if match else 0


def _place(text: str, start: int) -> int | None:
    """Where the place begins in a text whose first signs name a wire, behind the reporter's name where one is given."""
    rest = text[start:]
    if not rest.startswith(_REPORTER):
        return start if is_known_place(rest) else None
    first = start + len(_REPORTER[0])
    ends = (first + length for length in range(2, _LONGEST_NAME + 1))
    return next((end for end in ends if is_known_place(text[end:])), None)
