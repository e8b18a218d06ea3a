"""What a lexicon says of single words, remembered: releases ask for the same few thousand words again and again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TypeVar

from pressctl.reading.tokens import without_vowel_signs

T = TypeVar("T")
Tails = tuple[tuple[str, ...], ...]
"""What may follow the first word of a phrase, the longest first; an empty one where the word is a phrase by itself."""

_MOST = 8_000


class Memo(dict[str, T]):
    """The answers of a function by word, worked out when a word is first met. Too many are forgotten all at once."""

    def __init__(self, answer: Callable[[str], T]) -> None:
        super().__init__()
        self.answer = answer

    def __missing__(self, word: str) -> T:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = self.answer(word)
        return found


def plain_words() -> Memo[str]:
    """Arabic words without their vowel signs."""
    return Memo(without_vowel_signs)


def bare(word: str, suffixes: tuple[str, ...], prefixes: tuple[str, ...] = ()) -> str:
    """A verb without the pronoun that hangs on it; without what is written before it where no pronoun does."""
    for suffix in suffixes:
        if word.endswith(suffix):
            return word[: -len(suffix)]
    for prefix in prefixes:
        if word.startswith(prefix):
            return word[len(prefix) :]
    return word


def tails(table: Mapping[str, Tails], suffixes: tuple[str, ...], prefixes: tuple[str, ...]) -> Memo[Tails]:
    """What the phrases of a table that begin with a word, as it stands or bare, go on with."""

    def answer(word: str) -> Tails:
        stem = bare(word, suffixes, prefixes)
        return table.get(word, ()) + (table.get(stem, ()) if stem != word else ())

    return Memo(answer)


def helpers(auxiliaries: Collection[str], suffixes: tuple[str, ...]) -> Memo[bool]:
    """Whether a word is an auxiliary, as it stands or without the pronoun that hangs on it."""
    return Memo(lambda word: word in auxiliaries or bare(word, suffixes) in auxiliaries)
