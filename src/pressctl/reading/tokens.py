"""Words and marks of a stretch of text, and where its sentences end."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

_LETTERS = r"\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u200c\u200d\u00ad"
_ENDS = frozenset(".!?…。！？؟⏎")


class Word(NamedTuple):
    """A word or a mark: its place in the block's prose, its text, the text in lower case with plain apostrophes."""

    start: int
    end: int
    text: str
    low: str
    is_word: bool


@lru_cache(maxsize=32)
def word_pattern(elisions: tuple[str, ...]) -> re.Pattern[str]:
    """Words, with elided articles (`l'`, `dell'`) as words of their own; a line that begins a list item ends one.

    The word is the first group: a space before it, where a search would have failed, is matched with it.
    """
    # N'Diaye and M'Bow are names: a capital N or M before a capital is no elided word.
    short = rf"(?=\w{{1,{max(map(len, elisions), default=1)}}}['’])"  # most words are longer, or go on otherwise
    elided = rf"{short}(?<!\w)(?![NM]['’][A-ZÀ-Þ])(?i:{'|'.join(elisions)})['’](?=[\w«“]|\Z)|" if elisions else ""
    word = rf"[{_LETTERS}]+(?:[-‐‑'’.·&@/][{_LETTERS}]+|:(?:s|n|ns|en|ens|t|ts|et|ets)\b)*"
    # «van 't Hoff»: an article that begins with its apostrophe.
    return re.compile(rf"[^\S\n]?({elided}{word}|(?<!\S)['’]t(?= [A-Z])|\n(?=[ \t]*[*•–—-])|[^\w\s])")


def words_of(
    text: str, start: int, end: int, pattern: re.Pattern[str], plain: Mapping[str, str] | None = None
) -> list[Word]:
    """The words and marks of `text[start:end]`; `plain` gives words in lower case without their vowel signs."""
    result: list[Word] = []
    add, make = result.append, tuple.__new__  # a named tuple made the short way: this is the innermost loop of reading
    for match in pattern.finditer(text, start, end):
        found = match[1]
        first, last = match.span(1)
        if found[0].isalnum() or len(found) > 1:
            low = found.lower()
            if "’" in low:
                low = low.replace("’", "'")
            add(make(Word, (first, last, found, low if plain is None else plain[low], True)))
        else:
            add(make(Word, (first, last, found, found if plain is None else plain[found], False)))
    return result


@lru_cache(maxsize=1)
def _arabic_pattern() -> re.Pattern[str]:
    return re.compile(r"[\u0640\u064b-\u0652\u0670]|[أإآٱ](?!ل)")


def without_vowel_signs(text: str) -> str:
    """Arabic without vowel signs and with the plain alef, as most releases write it.

    An alef before ل stays: «إلهام» is a name and «الهام» a word with the article.
    """
    return _arabic_pattern().sub(lambda match: "ا" if match[0] in "أإآٱ" else "", text)


def ends_sentence(words: Sequence[Word], index: int, abbreviations: frozenset[str]) -> bool:
    """Whether the mark at `index` ends a sentence.

    A full stop does not after an initial or an abbreviation, nor where the text goes on in lower case or with a comma.
    """
    mark = words[index].text
    if mark == "\n":
        return True
    if mark not in _ENDS:
        return False
    if mark != ".":
        return True
    following = words[index + 1] if index + 1 < len(words) else None
    if following is not None and (following.text[0].islower() or following.text[0] in ",;:)،"):
        return False
    if index == 0:
        return True
    before = words[index - 1]
    if following is not None and (before.low in abbreviations or (len(before.text) == 1 and before.text.isupper())):
        return False
    return following is None or not ("." in before.text and len(before.text) <= 7 and before.text[0].isupper())


def sentence_starts(words: Sequence[Word], abbreviations: frozenset[str]) -> list[int]:
    """The indexes at which sentences begin, 0 included; the last is `len(words)` where the text ends in a stop."""
    starts = [0]
    starts += [i + 1 for i, word in enumerate(words) if not word.is_word and ends_sentence(words, i, abbreviations)]
    return starts


def spelled(words: Sequence[Word]) -> str:
    """Words as text again, with one space wherever white space stood between them."""
    parts = [words[0].text] if words else []
    for before, word in itertools.pairwise(words):
        parts.append(f" {word.text}" if word.start > before.end else word.text)
    return "".join(parts)
