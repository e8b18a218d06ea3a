"""What a lexicon says of single words, remembered: releases ask for the same few thousand words again and again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TypeVar

from pressctl.reading.tokens import without_vowel_signs

T = TypeVar("T")
Tails = tuple[tuple[str, ...], ...]
"""What may follow the first word of a phrase, the longest first; an empty one where the word is a phrase by itself."""

_MOST = 8_000
_ARTICLE = "ال"


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


def _inner(word: str, prefixes: tuple[str, ...]) -> str:
    """What «and» or its like is written to."""
    return word[1:] if len(word) > 2 and word.startswith(prefixes) else word


def linked(word: str, prefixes: tuple[str, ...], links: Collection[str]) -> bool:
    """Whether a word, as it stands or behind its first letter, is one of the little words that end a phrase."""
    return word in links or _inner(word, prefixes) in links


def glued(table: Mapping[str, Tails], prefixes: tuple[str, ...]) -> Memo[Tails]:
    """What the phrases of a table that begin with a word go on with; else those that begin behind its first letter."""

    return Memo(lambda word: table.get(word, ()) or table.get(_inner(word, prefixes), ()))


def role_words(
    roles: Collection[str], suffixes: tuple[str, ...], definite: tuple[str, ...], *, articled: bool
) -> Memo[bool]:
    """Whether a word names a role, as it stands, behind the article, as a part of a compound or by its ending."""

    def answer(word: str) -> bool:
        if word in roles or (articled and word.startswith(_ARTICLE) and word[len(_ARTICLE) :] in roles):
            return True
        if "-" in word and (word.rpartition("-")[2] in roles or word.partition("-")[0] in roles):
            return True
        if word.endswith(suffixes):
            return True
        stems = [word[: -len(end)] for end in definite if word.endswith(end)]
        return any(stem in roles or stem.endswith(suffixes) for stem in stems)

    return Memo(answer)
