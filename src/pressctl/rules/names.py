"""Comparing names of people and places as readers do: without case, accents, marks and order."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that Unicode does not take apart into a base letter and a mark.
_PLAIN = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "‐": "-",
        "‑": "-",
        "ـ": None,  # the Arabic line that only stretches a word
    }
)


@lru_cache(maxsize=1024)
def fold(text: str) -> str:
    """A text in lower case without accents, with plain apostrophes and hyphens and single spaces."""
    if text.isascii():
        return " ".join(text.casefold().split())
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in parts if not unicodedata.combining(char))
    return " ".join(bare.translate(_PLAIN).split())


@lru_cache(maxsize=1024)
def name_words(name: str) -> tuple[str, ...]:
    """The folded words of a name: hyphens part words, stops and commas go."""
    words = fold(name).replace("-", " ").replace(",", " ").replace(".", " ").split()
    return tuple(words)


@lru_cache(maxsize=4096)
def same_person(name: str, known: str) -> bool:
    """Whether a name as written can mean the person of that known name.

    Order does not count (the family name may stand first), an initial stands for its name, and one name may hold the
    other: a family name alone, a middle name more or less.
    """
    given, full = name_words(name), name_words(known)
    if not given or not full:
        return False
    return _within(given, full) or (len(full) > 1 and _within(full, given))


def _within(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    rest = list(whole)
    spelt_out = False
    for word in part:
        match = next((other for other in rest if word == other), None)
        if match is None:
            match = next((other for other in rest if 1 in (len(word), len(other)) and word[0] == other[0]), None)
        else:
            spelt_out = spelt_out or len(word) > 1
        if match is None:
            return False
        rest.remove(match)
    return spelt_out


@lru_cache(maxsize=1024)
def near_miss(name: str, known: str) -> bool:
    """Whether a name differs from a known one by a slip of the pen: a letter wrong, missing, doubled or swapped.

    Two slips are allowed in a long word only: short names that differ by two letters are different names.
    """
    given, full = name_words(name), name_words(known)
    if len(given) == 1 and len(full) > 1:
        full = full[-1:]
    if len(given) != len(full) or sum(len(word) for word in given) < 5:
        return False
    from rapidfuzz.distance import OSA

    slips = 0
    for word, other in zip(given, full, strict=True):
        distance = OSA.distance(word, other, score_cutoff=2)
        if distance > (2 if min(len(word), len(other)) >= 8 else 1 if min(len(word), len(other)) >= 4 else 0):
            return False
        slips += distance
    return 0 < slips <= 2


def same_place(place: str, other: str) -> bool:
    """Whether two names mean one place: equal but for case and accents, or one goes on where the other ends."""
    first, second = fold(place).replace("-", " "), fold(other).replace("-", " ")
    first, second = (" ".join(each.replace(",", " , ").split()) for each in (first, second))
    return first == second or _goes_on(first, second) or _goes_on(second, first)


def _goes_on(longer: str, shorter: str) -> bool:
    return bool(shorter) and (f" {longer} ").startswith(f" {shorter} ")
