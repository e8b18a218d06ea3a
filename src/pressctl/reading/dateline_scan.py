"""Take a paragraph's head apart into place, date, wire, hour and what stands between them.

The scan goes left to right without going back and remembers the last point at which a dateline could have ended.
Offsets count code points in the text given.
"""

from __future__ import annotations

import re

from pressctl.reading.dateline_agencies import agency_dateline
from pressctl.reading.dateline_parts import Scan, kind_of_gap, may_end
from pressctl.reading.dateline_words import DatelineWords
from pressctl.reading.dates import parse_date_at, parse_month_at
from pressctl.reading.patterns import lazy
from pressctl.record import replace

HEAD = 240
"""The longest dateline that is looked for, in code points."""

_DIGIT = lazy(r"\d")
_WRITTEN_DIGIT = lazy("[〇零元一二三四五六七八九十]")
_DATE_REACH = 45  # a date has its first digit within this many signs, weekday and article included
_TOWN = lazy(r"г(?:ор)?\. ?(?=[А-ЯЁ])")  # the Russian word for town before its name
_MAX_WORDS = 7
_WORD = lazy(r"['’]?[^\W\d_](?:[\w'‘’]|·|-(?=\w)|\.(?=[^\W\d_]))*|\d{1,2}(?:er|e|ème)(?![\w.:/-])")
_CASELESS_WORD = lazy(
    r"[\u3005\u3040-\u30ff\u3400-\u9fffー]{1,15}|[\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u200c\u200d]{2,20}"
)
_SPACES = frozenset(" \u00a0\u202f")
_LETTER = lazy(r"[^\W\d_]")
_SMALL_WORD = lazy(r"[^\W\d_A-Z]{1,5}['’](?=[^\W\d_])|[a-z]\.")  # "nell'Emilia", "d'Azur", "v.d.H."
_WIRE_END = lazy(r" ?[-–—/] ?")
_HOUR_LEFT = lazy(r"[ ,./]{0,3}(?:\d{1,2}[:.]\d\d)?[ .]{0,2}")
_DAY = lazy(r"\d{1,2}(?=[ \u00a0]\()")
_GAP = lazy(r"[\s\u00a0\u202f\u200e\u200f\ufeff,;،、，；:：/|.。@•·–—―−‒－\-ー]*")
_OPENING = frozenset("([（【〔［")
_BRACKET = lazy(r"[(\[（【〔［]([^()\[\]（）【】〔〕［］\n]{1,70})[)\]）】〕］]")
_SLASHED = lazy(r"/{1,2}[ \u00a0]?([^/\n]{2,40}?)[ \u00a0]?/{1,2}")
_TIME = lazy(
    r"\d{1,2}(?:[:.h]\d{2})?[ \u00a0]?(?:[ap]\.?[ ]?m\.?|uhr|h|hrs)?(?:[ \u00a0](?!-)[A-Z][\w/+-]{1,14}){0,3}",
    re.IGNORECASE,
)
_CHINESE_WIRE = lazy(r"[ \u00a0]?[电電讯訊](?:[ \u00a0]?[（(](?:记者|記者)[^）)\n]{1,40}[）)])?")
OF_PLACES = frozenset(["st", "ste", "sta", "sto", "mt", "ft", "pt", "s", "n", "e", "w", "d.c", "st.", "co"])
"""Words with a full stop that stand in the names of places."""


def scan_head(text: str, start: int, words: DatelineWords, country: str | None) -> Scan | None:
    """The longest dateline that begins at `start`, or None. What a weak one is worth is for the caller to weigh."""
    scanner = _Scanner(text[: start + HEAD], words, country, len(text) <= start + HEAD)
    return scanner.run(start)


class _Scanner:
    """One pass over one head."""

    def __init__(self, text: str, words: DatelineWords, country: str | None, whole: bool) -> None:
        self.text = text
        self.words = words
        self.country = country
        self.whole = whole
        self.best: Scan | None = None

    def run(self, start: int) -> Scan | None:
        scan, pos, gap = Scan(start), start, "start"
        for _ in range(9):
            step = self._item(scan, pos, gap)
            if step is None:
                break
            scan, pos, closed = step
            pos, gap = self._gap(scan, pos, closed)
            if gap in ("colon", "line") or pos >= len(self.text):
                break
        return self.best

    def _item(self, scan: Scan, pos: int, gap: str) -> tuple[Scan, int, str] | None:
        """The next part of the line: the scan with it, where it ends, and how it was closed ("" for nothing)."""
        return (
            self._bracketed(scan, pos, gap)
            or self._dated(scan, pos)
            or self._wired(scan, pos)
            or self._timed(scan, pos)
            or self._placed(scan, pos, gap)
        )

    def _dated(self, scan: Scan, pos: int) -> tuple[Scan, int, str] | None:
        if scan.date is not None or not self._has_digit(pos, pos + _DATE_REACH):
            return None
        found = parse_date_at(self.text, pos, self.words.tag, self.country)
        found = found or parse_month_at(self.text, pos, self.words.tag)
        if found is None or self.text[found.end : found.end + 1] == "T":  # a moment of a machine, no date of a text
            return None
        wire = _CHINESE_WIRE.match(self.text, found.end)
        return replace(scan, date=found), wire.end() if wire else found.end, "wire" if wire else ""

    def _has_digit(self, start: int, end: int) -> bool:
        if _DIGIT.search(self.text, start, end):
            return True
        head = self.text[start:end]
        return not head.isascii() and max(head) >= "〇" and _WRITTEN_DIGIT.search(head) is not None

    def _bracketed(self, scan: Scan, pos: int, gap: str) -> tuple[Scan, int, str] | None:
        match = _BRACKET.match(self.text, pos) if self.text[pos : pos + 1] in _OPENING else None
        if match is None:
            return None
        inner, start, end = match[1], match.start(1), match.end(1)
        dated = self._wire_and_date(scan, start, end)
        if dated is not None:
            return dated, match.end(), "bracket"
        if self.words.is_wire(inner.strip()):
            return replace(scan, wire=(start, end), wire_known=True), match.end(), "bracket"
        if not self.words.prepositions and (sent := agency_dateline(scan, inner, start, self.words)) is not None:
            return sent, match.end(), "all"
        if scan.date is None:
            found = parse_date_at(self.text, start, self.words.tag, self.country)
            if found is not None and self._only_gap(found.end, end):
                return replace(scan, date=found), match.end(), "bracket"
        if scan.place is None:
            inside = self._inside(scan, start, end)
            return (inside, match.end(), "all" if inside.date else "bracket") if inside else None
        if gap in ("dash", "stop", "line"):
            return None
        if inner.isupper() and len(inner) >= 3 and " " not in inner.strip() and not self._initials(scan, inner):
            return replace(scan, wire=(start, end)), match.end(), "bracket"
        chunk = self._chunk(start)
        if chunk == end and scan.date is not None:
            return replace(scan, wire=(start, end)), match.end(), "bracket"
        if chunk == end:
            return replace(scan, region=scan.region or (start, end)), match.end(), "bracket"
        return None

    def _wire_and_date(self, scan: Scan, start: int, end: int) -> Scan | None:
        """A bracket that holds a wire and the date: "(Newsfile Corp. – March 12, 2026)", "(pts/12.03.2026/10:00)"."""
        dash = _WIRE_END.search(self.text, start, end)
        if dash is None or scan.date is not None or not self.words.is_wire(self.text[start : dash.start()].strip()):
            return None
        at = dash.end() + len(self.text[dash.end() : end]) - len(self.text[dash.end() : end].lstrip())
        found = parse_date_at(self.text, at, self.words.tag, self.country)
        if found is None or not _HOUR_LEFT.fullmatch(self.text, found.end, end):
            return None
        return replace(scan, date=found, wire=(start, dash.start()), wire_known=True)

    def _inside(self, scan: Scan, start: int, end: int) -> Scan | None:
        """A bracket that holds places, or a place and a date: "(Dallas, Texas)", "【東京、2026年3月12日】"."""
        pos = start
        for _ in range(5):
            step = self._dated(scan, pos) or self._placed(scan, pos, "inside")
            if step is None or step[1] > end:
                return None
            scan, pos, _closed = step
            gap = _GAP.match(self.text, pos, end)
            pos = gap.end() if gap else pos
            if pos >= end:
                return scan if scan.place else None
        return None

    def _wired(self, scan: Scan, pos: int) -> tuple[Scan, int, str] | None:
        if scan.wire is not None:
            return None
        back = len(self.text[:pos].rstrip(" \u00a0"))  # the gap before may have taken the slash that opens the wire
        at = back - 1 if self.text[back - 1 : back] == "/" else pos
        match = _SLASHED.match(self.text, at) if self.text.startswith("/", at) else None
        if match and (scan.date or self.words.is_wire(match[1]) or (scan.place and match[1].isupper())):
            return replace(scan, wire=match.span(1), wire_known=True), match.end(), "slash"
        bare = self.words.wires.match(self.text, pos)
        if bare is None or not bare[0]:
            return None
        return replace(scan, wire=bare.span(), wire_known=True), bare.end(), ""

    def _timed(self, scan: Scan, pos: int) -> tuple[Scan, int, str] | None:
        if scan.date is None:
            day = _DAY.match(self.text, pos) if scan.place is not None else None
            return (scan, day.end(), "") if day else None
        match = _TIME.match(self.text, pos)
        return (scan, match.end(), "") if match else None

    def _placed(self, scan: Scan, pos: int, gap: str) -> tuple[Scan, int, str] | None:
        if scan.place is not None:
            behind = scan.date is not None and scan.date.start > scan.place[0]
            if gap != "inside" and (behind or gap not in ("comma", "slash")):
                return None
        else:
            town = _TOWN.match(self.text, pos) if self.text.startswith("г", pos) else None
            pos = town.end() if town else pos
        end = self._chunk(pos)
        if end is None:
            return None
        if scan.place is None:
            return replace(scan, place=(pos, end)), end, ""
        return replace(scan, region=scan.region or (pos, end)), end, ""

    def _chunk(self, pos: int) -> int | None:
        """Where a run of words that may be one place or region ends; None where there is none."""
        if self.text[pos : pos + 1] >= "\u0600" and _CASELESS_WORD.match(self.text, pos):
            return self._caseless_chunk(pos)
        end, count, solid = pos, 0, False
        while count < _MAX_WORDS:
            match = _WORD.match(self.text, end if not count else self._joined(end))
            if match is None or not self._fits(match[0], first=not count):
                break
            end, count = match.end(), count + 1
            solid = solid or self._solid(match[0])
            if self.text[end : end + 1] == ".":
                if not self._abbreviated(match[0], end + 1):
                    break
                end += 1
        return self._without_tail(pos, end) if solid else None

    def _solid(self, word: str) -> bool:
        """Whether a word may be a name by itself: no particle, unless in capitals as Ontario (ON) and Delaware (DE) are."""
        return not word[:1].isdigit() and (word.isupper() or word.lower() not in self.words.particles)

    def _joined(self, end: int) -> int:
        sign, following = self.text[end : end + 1], self.text[end + 1 : end + 3]
        if sign in _SPACES:
            return end + 3 if following[:1] == "&" and following[1:] in _SPACES else end + 1
        return end + 1 if sign == "/" and _LETTER.match(following) else len(self.text)

    def _fits(self, word: str, *, first: bool) -> bool:
        if word[:1].isdigit():
            return not first
        if not first and _SMALL_WORD.match(word):
            return True
        letter = word.lstrip("'’")[:1]
        return letter.isupper() or (not first and word.lower() in self.words.particles) or word[:2] in ("'s", "’s")

    def _abbreviated(self, word: str, after: int) -> bool:
        """Whether the full stop behind a word belongs to it: "St. Louis", "Calif., May 5", "D.C. (", "Va.–"."""
        if word.lower() in OF_PLACES or "." in word:
            return True
        rest = self.text[after : after + 3]
        closed = not rest or bool(re.match(r"[,–—()]|\s?[-–—(/]|\s[&a-z]|\s\d", rest))
        return (len(word) <= 6 and closed and not rest.startswith("-")) or (len(word) <= 6 and rest.startswith("--"))

    def _caseless_chunk(self, pos: int) -> int | None:
        end, count = pos, 0
        while count < 4 and (match := _CASELESS_WORD.match(self.text, end if not count else self._joined(end))):
            end, count = match.end(), count + 1
        return self._without_tail(pos, end) if count else None

    def _without_tail(self, pos: int, end: int) -> int:
        """The chunk without particles at its end ("Paris le" 12 mars)."""
        words = self.text[pos:end].split()
        while len(words) > 1 and words[-1].lower() in self.words.particles:
            end = pos + self.text[pos:end].rstrip().rfind(words.pop())
            end = pos + len(self.text[pos:end].rstrip())
        return end

    def _initials(self, scan: Scan, inner: str) -> bool:
        """Whether a bracket abbreviates the words before it: then those are an organisation, no place."""
        start, end = scan.place or (0, 0)
        capitals = "".join(word[0] for word in self.text[start:end].split() if word[:1].isupper())
        return len(capitals) > 1 and inner.strip() == capitals

    def _only_gap(self, start: int, end: int) -> bool:
        return not self.text[start:end].strip(" \u00a0,.")

    def _gap(self, scan: Scan, pos: int, closed: str) -> tuple[int, str]:
        """What stands between this part and the next; notes the scan as a dateline where it could end here."""
        match = _GAP.match(self.text, pos)
        end = match.end() if match else pos
        between = self.text[pos:end]
        at_end = end >= len(self.text) and self.whole
        kind = kind_of_gap(between, at_end)
        if kind == "space" and self.text[pos - 1 : pos] == "." and scan.date is not None and scan.date.end == pos:
            kind = "stop"
        if may_end(scan, kind, closed, self.words):
            self.best = replace(scan, end=end, ending=kind if kind != "space" else closed or kind)
        return end, kind
