"""Names in running text that are nearly a name of the directory."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from pressctl.rules.directory import Known
from pressctl.rules.facts import blocks_with, vocabulary
from pressctl.rules.names import near_miss, same_person
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Subject
from pressctl.spans import Span

_AFTER = Lazy(r" ([A-ZÀ-ÖØ-Þ][^\W\d_]{2,40}(?:-[^\W\d_]{1,40})?)(?!\w)")
_BEFORE = Lazy(r"(?:.*\W)?([A-ZÀ-ÖØ-Þ][^\W\d_]{2,40}(?:-[^\W\d_]{1,40})?) ")
_REACH = 90  # characters of a name beside another


def misspelt_in_prose(subject: Subject, people: tuple[Known, ...]) -> Iterator[Span]:
    """Where a person's given name stands before, or the family name behind, a word that is nearly the other."""
    words = vocabulary(subject)
    for known in people:
        parts, lowered = _parts(known.name)
        if len(parts) != 2 or not known.spokesperson or words.isdisjoint(lowered):
            continue
        for block in blocks_with(subject, lowered):
            for start, end in _beside(block.text, *parts):
                written = block.text[start:end]
                if near_miss(written, known.name) and not any(same_person(written, name) for name in known.names):
                    yield block.prose.span(start, end)


@lru_cache(maxsize=4096)
def _parts(name: str) -> tuple[tuple[str, ...], frozenset[str]]:
    return tuple(name.split()), frozenset(name.lower().split())


def _beside(text: str, given: str, family: str) -> Iterator[tuple[int, int]]:
    """The given name with another capitalised word behind it, and the family name with another before it."""
    for at in _places(text, given):
        match = _AFTER.match(text[at + len(given) : at + len(given) + _REACH])
        if match and match[1] != family:
            yield at, at + len(given) + match.end()
    for at in _places(text, family):
        first = max(0, at - _REACH)
        match = _BEFORE.fullmatch(text[first:at])
        if match and match[1] != given:
            yield first + match.start(1), at + len(family)


def _places(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        if not (at and text[at - 1].isalnum()) and not text[at + len(word) : at + len(word) + 1].isalnum():
            yield at
        at = text.find(word, at + 1)
