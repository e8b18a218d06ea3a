"""Two people who say a quote together: «said Ada Berg and Tom Hill», «Ada Berg et Tom Hill déclarent»."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.appositions import before_honorifics
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.people import People, name_text
from pressctl.reading.phrases import find_phrases
from pressctl.reading.tokens import Word

_BACK = 10
_REACH = 12


def joint_names(words: Sequence[Word], subject: Phrase, people: People) -> str | None:
    """The string that names both, each in full; None where one person speaks alone. `people` remembers them as two."""
    lexicon = people.lexicon
    if subject.name is None or subject.capitals < 2 or lexicon.script != "cased" or not lexicon.joints:
        return None
    first, last = subject.name
    for at in range(first + 2, last - 2):
        if words[at].low in lexicon.joints:  # one run where «y» can stand inside a surname
            return _both(words, (first, at), words[at].low, (at + 1, last), people)
    if last < len(words) and words[last].low in lexicon.joints:
        other = _person(words, last + 1, min(len(words), last + _REACH), people)
        if other is not None and before_honorifics(words, other[0], lexicon) - last <= 2:
            return _both(words, (first, last), words[last].low, other, people)
    at = _before_title(words, subject, lexicon)
    if at > 1 and words[at - 1].low in lexicon.joints:
        start = max(0, at - _BACK)
        found = find_phrases(words, start, at - 1, lexicon, people.text)
        ends = bool(found) and found[-1].name is not None and found[-1].name[1] == at - 1
        if ends and found[-1].name is not None and found[-1].capitals >= 2:
            return _both(words, found[-1].name, words[at - 1].low, (first, last), people)
    return None


def _before_title(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> int:
    """The index at which the phrase begins, with the title, the honorifics and the article before its name."""
    assert subject.name is not None
    at = subject.name[0]
    if subject.role is not None and subject.role[0] < at:
        at = subject.role[0]
    at = before_honorifics(words, at, lexicon)
    return at - 1 if at > 1 and words[at - 1].low in lexicon.articles else at


def _person(words: Sequence[Word], start: int, stop: int, people: People) -> tuple[int, int] | None:
    """The name of two words or more that a stretch begins with, behind an article or a title."""
    found = find_phrases(words, start, stop, people.lexicon, people.text)
    if not found or found[0].name is None or found[0].kind != "name" or found[0].capitals < 2:
        return None
    return found[0].name


def _both(
    words: Sequence[Word], one: tuple[int, int], joint: str, other: tuple[int, int], people: People
) -> str | None:
    names = [people.full(name_text(words, name)) for name in (one, other)]
    if any(len(name.split()) < 2 or not people.is_person(name) for name in names):
        return None
    name = f"{names[0]} {joint} {names[1]}"
    people.together[name] = (names[0], names[1])
    return name
