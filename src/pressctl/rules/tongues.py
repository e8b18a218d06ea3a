"""Which language a text is in, as far as the small words tell that come often in each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pressctl.rules.facts import characters, running
from pressctl.rules.rule import Subject
from pressctl.rules.words import words_table

_IDEOGRAPHS = "\u3000"  # from here on, scripts without spaces: each sign counts as a word
_SAMPLE = 4000  # characters of the body that are looked at

Sample = Sequence[str]
"""The words of a text in lower case, in scripts without spaces its signs."""


def sample(subject: Subject) -> Sample:
    """The beginning of the body."""
    return subject.once("sample", lambda: _sample(subject))


def _sample(subject: Subject) -> Sample:
    source, start = subject.release.source.text, subject.release.body.span.start
    if len(source) - start <= _SAMPLE and max(characters(subject), default="") < _IDEOGRAPHS:
        return running(subject)[len(source[:start].split()) :]
    text = source[start : start + _SAMPLE].lower()
    words = text.split()
    if text and max(text) > _IDEOGRAPHS:
        words = [word for word in words if word[0] < _IDEOGRAPHS]
        words += [char for char in text if char > _IDEOGRAPHS and char.isalpha()]
    return words


def share(words: Sample, tag: str) -> float:
    """How much of a text are words that come often in a language, from 0 to 1."""
    often = _often(tag)
    return sum(map(often.__contains__, words)) / len(words) if words else 0.0


def own(subject: Subject) -> str:
    """The release's language, without script and region."""
    return subject.release.language.partition("-")[0].lower()


OWN = 0.08
"""With so large a share of its own, a text is in its language, or in two."""


def foreign(subject: Subject) -> bool:
    """Whether a text has hardly any of the small words of its language, where these are known."""
    tag = own(subject)
    return bool(_often(tag)) and share(sample(subject), tag) < OWN


@lru_cache(maxsize=64)
def _often(tag: str) -> frozenset[str]:
    return frozenset(words_table(tag, "words", "frequent"))
