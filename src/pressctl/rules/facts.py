"""What is told of a release once for all rules: its characters, its strings, its words, what readers see of it.

Most rules look for signs or words that most releases do not have. Between its spaces a file holds a few hundred different
strings, half of its length, and hardly more than a hundred of these are not letters alone: who looks through them knows
most of what is not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import lru_cache
from itertools import filterfalse

from pressctl.release.blocks import Block
from pressctl.release.prose import Prose
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Subject
from pressctl.rules.texts import prose_blocks, text_fields

_WORD = Lazy(r"\w+")


def characters(subject: Subject) -> frozenset[str]:
    """The characters that the file holds: the cheapest way for a rule to know that it has nothing to do."""
    return subject.once("characters", lambda: frozenset(subject.release.source.text))


def strings(subject: Subject) -> Mapping[str, str]:
    """The different strings between the spaces of the file in their order, each with its lower case."""
    return subject.once("strings", lambda: _with_lower(_cut(subject)))


def _with_lower(cut: list[str]) -> dict[str, str]:
    # Most are in lower case: of these nothing is made anew.
    return {each: each if each.islower() else each.lower() for each in dict.fromkeys(cut)}


def _cut(subject: Subject) -> list[str]:
    return subject.once("cut", subject.release.source.text.split)


def running(subject: Subject) -> list[str]:
    """All strings between the spaces of the file in lower case, as they follow each other."""
    return subject.once("running", lambda: list(map(strings(subject).__getitem__, _cut(subject))))


def odd(subject: Subject) -> str:
    """The different strings of the file that are not letters alone, between single spaces, one before and one behind.

    A pattern without spaces, or with one at its end, that needs another sign than letters matches here where it matches
    anywhere in the file.
    """
    return subject.once("odd", lambda: f" {' '.join(filterfalse(str.isalpha, strings(subject)))} ")


def vocabulary(subject: Subject) -> Set[str]:
    """The words of the file in lower case, those that its markup takes apart as well: all that a rule can find, and more."""
    return subject.once("vocabulary", lambda: _vocabulary(subject))


def _vocabulary(subject: Subject) -> set[str]:
    known = strings(subject)
    # Where markup stands between its letters, a word is one in the prose alone.
    apart = [each.text.lower() for each in subject.release.body.blocks if not is_verbatim(each.prose)]
    lowered = {*known.values(), *(string for text in apart for string in text.split())}
    words = set(filter(str.isalpha, lowered))
    bare = {string.strip(_AROUND) for string in filterfalse(str.isalpha, lowered)}
    words.update(filter(str.isalpha, bare))
    words.update(_WORD.findall(" ".join(filterfalse(str.isalpha, bare))))
    return words


_AROUND = ".,;:!?()[]{}<>|*#-–—\"'“”„«»‘’…%"


def is_verbatim(prose: Prose) -> bool:
    """Whether a block's text stands in the file just as it reads."""
    if len(prose.runs) != 1:
        return False
    start, file_start, file_end = prose.runs[0]
    return len(prose.text) - start == file_end - file_start


def seen(subject: Subject) -> str:
    """What readers see: the sentences of the front matter and the prose of the body, a line break between them."""
    return subject.once(
        "seen", lambda: "\n".join((*(each.value for each in text_fields(subject.release)), prose(subject)))
    )


def prose(subject: Subject) -> str:
    """The prose of the body, a line break between its blocks."""
    return subject.once("prose", lambda: "\n".join([each.text for each in prose_blocks(subject.release)]))


def _lowered(subject: Subject) -> Mapping[int, str]:
    """The prose blocks in lower case, by where they begin."""
    blocks = prose_blocks(subject.release)
    return subject.once("lowered", lambda: {block.span.start: block.text.lower() for block in blocks})


def blocks_with(subject: Subject, words: frozenset[str], blocks: Iterable[Block] | None = None) -> Iterator[Block]:
    """The prose blocks, or those of `blocks`, that hold one of these words, given in lower case."""
    there = words & vocabulary(subject)
    if there:
        lowered = _lowered(subject)
        for block in prose_blocks(subject.release) if blocks is None else blocks:
            text = lowered[block.span.start]
            for word in there:
                if word in text and next(_places(word, text), None) is not None:
                    yield block
                    break


def phrases_in(text: str, pattern: re.Pattern[str], firsts: frozenset[str] | None) -> Iterator[re.Match[str]]:
    """All matches of a pattern of whole phrases that begin with one of the words `firsts`, given in lower case.

    What `finditer` finds; but a search for many phrases tries all of them at every letter, and this where such a word is.
    """
    lowered = text.lower()
    if firsts is None or len(lowered) != len(text):
        yield from pattern.finditer(text)
        return
    end = 0
    for at in sorted(at for word in firsts if word in lowered for at in _places(word, lowered)):
        match = pattern.match(text, at) if at >= end else None
        if match is not None:
            end = match.end()
            yield match


def _places(word: str, text: str) -> Iterator[int]:
    """Where a word stands in a text as a whole."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (at and _in_word(text[at - 1])) and not _in_word(text[end : end + 1]):
            yield at
        at = text.find(word, at + 1)


def _in_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def holds_words(subject: Subject, phrases: Iterable[str]) -> bool:
    """Whether the file can hold one of these phrases: it has the first word of one, or one that is no word."""
    firsts = first_words(tuple(phrases))
    return firsts is None or not firsts.isdisjoint(vocabulary(subject))


@lru_cache(maxsize=256)
def first_words(phrases: tuple[str, ...]) -> frozenset[str] | None:
    """The first word of each phrase in lower case; None where one begins with no word."""
    found = [_WORD.match(phrase.lower()) for phrase in phrases]
    return None if None in found else frozenset(first[0] for first in found if first)


def words_of(text: str) -> list[str]:
    """The words of a text in lower case."""
    return _WORD.findall(text.lower())
