"""Speech behind a dash: «– We begin in May, says Ada Berg.», as Swedish, French, Spanish, Polish and Russian set it.

A line that begins with a dash is speech only where words of attribution follow behind a comma or a second dash, or
where the line before leads to it; other such lines are lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.marks import Marked
from pressctl.reading.tokens import Word

_MAX_LINE = 4000
_BREAKS = frozenset({",", ".", "!", "?", "…", "–", "—", "-", "―"})
_DASHES = frozenset("–—-―")


@lru_cache(maxsize=1)
def _line_pattern() -> re.Pattern[str]:
    return re.compile(r"^[ \t]*([–—―-])[ \t\u00a0\u2009\u202f]*(?=[\w¿¡«“”\"…])", re.MULTILINE)


def dash_spans(text: str, lexicon: Lexicon) -> Iterator[tuple[Marked, bool]]:
    """The spans of a block that a dash may mark as speech, each with whether words of attribution follow it.

    Offsets count code points in the block's prose. A second span of a line begins behind the dash that ends an
    attribution.
    """
    if not any(dash in text for dash in _DASHES):
        return
    for match in _line_pattern().finditer(text):
        start, dash = match.end(), match.group(1)
        newline = text.find("\n", start)
        end = len(text) if newline < 0 else newline
        end = min(end, start + _MAX_LINE)
        if text[start] in '«“”"':
            continue  # marked as well: the marks tell where it ends
        words = lexicon.words(text, start, end)
        found = _attributed(words, lexicon)
        if found is None:
            yield Marked(start, len(text[:end].rstrip()), match.start(1), end, dash, ""), False
            continue
        stop = words[found - 1].start if words[found - 1].text in {",", *_DASHES} else words[found - 1].end
        stop = _without_dash(text, start, stop)
        yield Marked(start, stop, match.start(1), stop, dash, ""), True
        again = _second(words, found, lexicon)
        if again is not None:
            yield Marked(again, len(text[:end].rstrip()), again, end, dash, ""), True


def _attributed(words: list[Word], lexicon: Lexicon) -> int | None:
    """The index of the verb of saying that ends the speech: behind a comma, a stop or a dash."""
    for index in range(2, len(words)):
        word = words[index]
        if not word.is_word or words[index - 1].text not in _BREAKS:
            continue
        count = lexicon.verb_at(words, index)
        if not count or word.text[0].isupper():
            continue
        following = words[index + count] if index + count < len(words) else None
        if following is None or not following.is_word:
            if lexicon.pro_drop or lexicon.holds_pronoun(words, index, count):
                return index
            continue
        if _leads_to_name(words[index + count : index + count + 4], lexicon):
            return index
    return None


def _leads_to_name(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether a name, a pronoun or a title begins the words behind a verb; adjectives may stand before a title."""
    for word in words:
        if not word.is_word or word.low in lexicon.prepositions or word.low in lexicon.conjunctions:
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
        or lexicon.is_role(word.low)
    )


def _without_dash(text: str, start: int, stop: int) -> int:
    """The end of the speech without the comma, dash and spaces before its attribution."""
    while stop > start and (text[stop - 1].isspace() or text[stop - 1] in "–—―-,"):
        stop -= 1
    return stop


def _second(words: list[Word], verb: int, lexicon: Lexicon) -> int | None:
    """The offset at which the speech goes on behind a dash that ends the attribution."""
    for index in range(verb + 1, len(words) - 2):
        if words[index].text in _DASHES and (
            words[index - 1].text in {".", ","} or words[index + 1].text in {".", ","}
        ):
            at = index + 1
            while at < len(words) and not words[at].is_word:
                at += 1
            return words[at].start if at < len(words) - 1 else None
    return None
