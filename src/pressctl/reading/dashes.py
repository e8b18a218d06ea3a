"""Speech behind a dash: «– We begin in May, says Ada Berg.», as Swedish, French, Spanish, Polish and Russian set it.

A line that begins with a dash is speech only where words of attribution follow behind a comma or a second dash, or
where the line before leads to it; other such lines are lists.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.marks import Marked
from pressctl.reading.tokens import Word, ends_sentence

_MAX_LINE = 4000
_LONGEST_DATELINE = 60
_SMALL = 2
_NEAR, _FAR = 4, 8
_MAX_PARTS = 8
_BREAKS = frozenset({",", ".", "!", "?", "…", "–", "—", "-", "―"})
_DASHES = frozenset("–—-―")


@lru_cache(maxsize=1)
def _line_pattern() -> re.Pattern[str]:
    return re.compile(r"^[ \t]*([–—―-])[ \t\u00a0\u2009\u202f]*(?=[\w¿¡«“”\"…])", re.MULTILINE)


@lru_cache(maxsize=1)
def _inline_pattern() -> re.Pattern[str]:
    return re.compile(r" (?<=[.!?…:] )([–—―-])[ \u00a0](?=\w)")


def may_hold_dashes(text: str) -> bool:
    """Whether a block may hold speech behind a dash: a quick test, so that most need no other."""
    return "\n" in text or text.lstrip(" \t")[:1] in _DASHES or _has_dash_inside(text)


def _has_dash_inside(text: str) -> bool:
    return " –" in text or " —" in text or " ―" in text or " - " in text


def dash_spans(text: str, lexicon: Lexicon) -> Iterator[tuple[Marked, bool]]:
    """The spans of a block that a dash may mark as speech, each with whether words of attribution follow it.

    Offsets count code points in the block's prose. A second span of a line begins behind the dash that ends an
    attribution.
    """
    inside = _has_dash_inside(text)
    lines = _Lines(text, lexicon)
    taken = 0
    for match in _line_pattern().finditer(text):
        start, dash = match.end(), match.group(1)
        if text[start] in '«“”"':
            continue  # marked as well: the marks tell where it ends
        found, taken = False, start
        for marked in _spans(lines, match.start(1), start, dashed=False):
            found, taken = True, marked.outer_end
            yield marked, True
        if not found:
            end = _line_end(text, start)
            yield Marked(start, _trimmed(text, start, end), match.start(1), end, dash, ""), False
    for match in _inline_pattern().finditer(text) if inside else ():
        start = match.end()
        if match.start() < taken or _is_dateline(text, match.start()):
            continue
        told = text[match.start() - 1] == ":" and (match[1] != "-" or text[start].isupper())
        if told:  # «… mówi o repertuarze: – Szukaliśmy tekstów …»
            end = _line_end(text, start)
            yield Marked(start, _trimmed(text, start, end), match.start(1), end, match[1], ""), False
            return
        taken = _line_end(text, start)  # where nothing is found, nothing is found from further on
        near = _is_short(text, match.start()) or not text[start].isupper()
        for marked in _spans(lines, match.start(1), start, dashed=near):
            taken = marked.outer_end
            yield marked, True


def _is_short(text: str, at: int) -> bool:
    """Whether so little stands before an offset that it may be a dateline: few words, fewer in small letters."""
    begin = text.rfind("\n", 0, at) + 1
    small = sum(word[0].islower() for word in text[begin:at].split())
    return at - begin <= _LONGEST_DATELINE and small <= _SMALL


class _Lines:
    """The words of the line that was asked for last: dashes of one line share them."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.start = self.end = 0
        self.words: list[Word] = []

    def words_from(self, start: int) -> tuple[list[Word], int]:
        """The words of the line that `start` stands in, and the index of the first one from `start` on."""
        end = _line_end(self.text, start)
        if not self.start <= start < self.end or (self.end < end and self.end - start < _MAX_LINE // 2):
            self.start, self.end = start, end
            self.words = self.lexicon.words(self.text, start, end)
        return self.words, bisect.bisect_left(self.words, start, key=lambda word: word.start)


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _line_end(text: str, start: int) -> int:
    newline = text.find("\n", start)
    return min(len(text) if newline < 0 else newline, start + _MAX_LINE)


def _is_dateline(text: str, at: int) -> bool:
    """Whether what stands before an offset is short and has a year, as a dateline: «Gdańsk, 3 maja 2031 r. – …»."""
    begin = text.rfind("\n", 0, at) + 1
    return at - begin < _LONGEST_DATELINE and any(len(word) == 4 and word.isdigit() for word in text[begin:at].split())


def _spans(lines: _Lines, outer: int, start: int, *, dashed: bool) -> Iterator[Marked]:
    """The speech from an offset on that words of attribution follow, and its further parts behind dashes.

    With `dashed`, a dash must stand before the attribution.
    """
    text, lexicon = lines.text, lines.lexicon
    words, at = lines.words_from(start)
    for _part in range(_MAX_PARTS):
        found = _attributed(words, at, lexicon, dashed=dashed)
        if found is None:
            return
        by_dash = words[found - 1].text in _DASHES
        stop = words[found - 1].start if words[found - 1].text in {",", *_DASHES} else words[found - 1].end
        stop = _without_dash(text, start, stop)
        yield Marked(start, stop, outer, stop, text[outer], "")
        again = _second(words, found, lexicon)
        if again is None:
            return
        at, start = again, words[again].start
        outer = start
        dashed = dashed or by_dash  # «– A, säger Ada Berg. – B, tillägger hon»
        if _attributed(words, at, lexicon, dashed=dashed) is None:
            end = lines.end
            yield Marked(start, _trimmed(text, start, end), start, end, text[outer], "")
            return


def _attributed(words: list[Word], first: int, lexicon: Lexicon, *, dashed: bool) -> int | None:
    """The index of the verb of saying that ends the speech: behind a comma, a stop or a dash; `dashed`: a dash only."""
    for index in range(first + 2, len(words)):
        word = words[index]
        mark = words[index - 1].text
        if not word.is_word or mark not in _BREAKS or (dashed and mark not in _DASHES):
            continue
        count = lexicon.verb_at(words, index)
        if not count or word.text[0].isupper():
            continue
        following = words[index + count] if index + count < len(words) else None
        behind_dash = mark in _DASHES and words[index - 1].end < word.start
        left_out = following is None or not following.is_word or (behind_dash and following.low in lexicon.prepositions)
        if left_out and (lexicon.pro_drop or lexicon.holds_pronoun(words, index, count)):
            return index  # «– dodał», «– mówił po wyjściu z urzędu»
        if following is None or not following.is_word:
            continue
        if behind_dash and not lexicon.articles and (not dashed or _ends_soon(words, index + count)):
            return index  # «– grzmią rolnicy»: a noun that no list has
        reach = _FAR if behind_dash else _NEAR
        if _leads_to_name(words[index + count : index + count + reach], lexicon, far=reach == _FAR):
            return index
    return None


def _ends_soon(words: list[Word], at: int) -> bool:
    """Whether a word or two end the sentence."""
    return any(word.text in {".", "!"} for word in words[at + 1 : at + 3])


def _leads_to_name(words: list[Word], lexicon: Lexicon, *, far: bool) -> bool:
    """Whether a name, a pronoun or a title begins the words behind a verb; adjectives may stand before a title.

    With `far`, as behind a dash, words that say when and where may too: «– powiedziała podczas otwarcia dyrektor …».
    """
    for index, word in enumerate(words):
        if word.text == "." and index > 0 and words[index - 1].low in lexicon.abbreviations:
            continue
        if not word.is_word or word.low in lexicon.conjunctions or (not far and word.low in lexicon.prepositions):
            return False
        if _may_name(word, lexicon):
            return True
    return False


def _may_name(word: Word, lexicon: Lexicon) -> bool:
    if not word.is_word:
        return False
    return (
        word.text[0].isupper()
        or word.low in lexicon.pronouns
        or word.low in lexicon.articles
        or word.low in lexicon.indefinite
        or word.low in lexicon.honorifics
        or lexicon.is_role(word.low)
    )


def _without_dash(text: str, start: int, stop: int) -> int:
    """The end of the speech without the comma, dash and spaces before its attribution."""
    while stop > start and (text[stop - 1].isspace() or text[stop - 1] in "–—―-,"):
        stop -= 1
    return stop


def _second(words: list[Word], verb: int, lexicon: Lexicon) -> int | None:
    """The index of the word at which the speech goes on behind a dash that ends the attribution."""
    for index in range(verb + 1, len(words) - 2):
        if words[index].text in _DASHES and (
            words[index - 1].text in {".", ","} or words[index + 1].text in {".", ","}
        ):
            at = index + 1
            while at < len(words) and not words[at].is_word:
                at += 1
            return at if at < len(words) - 1 else None
        if not words[index].is_word and ends_sentence(words, index, lexicon.abbreviations):
            following = words[index + 1]
            if following.text not in _DASHES:
                return None  # the release speaks again
    return None
