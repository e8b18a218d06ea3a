"""Where a person's name begins in a run of capitals that starts with the rest of a title.

«la consejera de Movilidad Elena Sotomayor», «директор Музея воды Анна Ким»: no mark parts the house from the person.
Given names of the language tell, or a patronymic, or the name where it stands alone elsewhere in the release.
"""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.appositions import before_honorifics
from pressctl.reading.inflection import is_given_name
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.tokens import Word, spelled

_BACK = 14
"""How many words before a run are looked at for the title that it belongs to."""


def person_start(words: Sequence[Word], start: int, end: int, first: int, lexicon: Lexicon, text: str) -> int | None:
    """The index in `start + 1 … end - 2` at which the person's name begins; None where the run is not to be parted.

    `words[start:end]` is a run of name words, `first` the first index that may be looked at.
    """
    if end - start < 3:
        return None
    if lexicon.inflects:
        at = _by_given_name(words, start, end, lexicon)
        if at is not None and words[at].low in lexicon.given_names and not _is_house(words[start:at], lexicon):
            return at  # «mówiła w Dwójce Anna Lis»
    if not any(word.is_word and lexicon.is_role(word.low) for word in _before(words, start, first)):
        return None
    return (
        _by_rank(words, start, end, lexicon)
        or _by_given_name(words, start, end, lexicon)
        or (_joins(words[start - 1].low, lexicon) and _by_text(words, start, end, lexicon, text))
        or _by_length(words, start, end, lexicon, text)
    )


def is_ranked(words: Sequence[Word], role: tuple[int, int], first: int, lexicon: Lexicon) -> bool:
    """Whether a title in a run ends in a rank that begins the name's own part: «member for Leisure Councillor Ada Berg»."""
    led = any(word.is_word and lexicon.is_role(word.low) for word in _before(words, role[0], first))
    return led and role[1] - role[0] > 1 and words[role[1] - 1].low in lexicon.ranks


def _by_rank(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> int | None:
    """Behind a rank inside the run: «the Mayor of Marlow Cllr Berg»."""
    return next((at + 1 for at in range(start + 1, end - 1) if words[at].low in lexicon.ranks), None)


def _before(words: Sequence[Word], start: int, first: int) -> Sequence[Word]:
    """The words before a run, back to the last mark."""
    back = start
    while back > max(first, start - _BACK) and words[back - 1].is_word:
        back -= 1
    return words[back:start]


def _joins(low: str, lexicon: Lexicon) -> bool:
    """Whether a word joins a title to its house: «ministra de», «consigliere di»."""
    return low in lexicon.prepositions or low in lexicon.genitive_articles


def _by_given_name(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> int | None:
    for at in range(end - 2, start, -1):
        if _is_given(words[at].low, lexicon):
            while at - 1 > start and _is_given(words[at - 1].low, lexicon):
                at -= 1
            return at
    return None


def _is_given(low: str, lexicon: Lexicon) -> bool:
    if lexicon.given_names or lexicon.noun_capitals:
        return is_given_name(low, lexicon)
    return lexicon.names_somebody(low)


def _is_house(words: Sequence[Word], lexicon: Lexicon) -> bool:
    return any(word.low in lexicon.organisations for word in words)


def _by_text(words: Sequence[Word], start: int, end: int, lexicon: Lexicon, text: str) -> int | None:
    """The last two or three words, where they stand alone elsewhere more often than with the word before them."""
    for at in (end - 2, end - 3):
        if at > start and words[at].text[0].isupper() and not _joins(words[at - 1].low, lexicon):
            name, longer = spelled(words[at:end]), spelled(words[at - 1 : end])
            if text.count(name) > text.count(longer):
                return at
    return None


def _by_length(words: Sequence[Word], start: int, end: int, lexicon: Lexicon, text: str) -> int | None:
    """One word of a house and two of a name («ministra de Cultura Izaskun Oteiza»), where nothing says otherwise."""
    if not _joins(words[start - 1].low, lexicon):
        return None
    if end - start != 3 or not all(word.is_word and word.text[0].isupper() for word in words[start:end]):
        return None
    explained = [word.text for word in words[end : end + 2]]
    if len(explained) == 2 and explained[0] == "(" and explained[1].isupper():
        return None  # «de Trabajadores Unidos del Mar (TUM)»
    of_house = words[start].low in lexicon.organisations  # «Minister of State Ada Berg»
    if not of_house and (not lexicon.given_names or words[start].low in lexicon.given_names):
        return None
    rest = words[start + 1 : end]
    if of_house and text.count(spelled(words[start:end])) == text.count(spelled(rest)) > 1:
        return None  # a house's own name, whenever it is told: «directrice de l'Institut Rive Haute»
    if any(word.low in lexicon.organisations or (not of_house and word.low in lexicon.given_names) for word in rest):
        return None
    following = words[end : end + 2]
    if len(following) == 2 and following[0].text == "," and following[1].text[0].isupper():
        return None
    return start + 1


def behind_honorific(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> int | None:
    """Where the name begins behind an unknown title and an honorific: «Landeshauptmann Dr. Ada Berg»."""
    for index in range(end - 2, at, -1):
        if words[index].text == "." and words[index - 1].low in lexicon.honorifics:
            start = before_honorifics(words, index + 1, lexicon)
            return index + 1 if start > at and words[at].low not in lexicon.honorifics else None
    return None


def at_given_name(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> int | None:
    """Where a name begins behind a title that no list has: at its given name («Doktorand Milan Petrović»)."""
    for index in range(at + 1, min(end - 1, at + 3)):
        if lexicon.names_somebody(words[index].low):
            known = any(
                (word.low in lexicon.organisations and not word.low.endswith(lexicon.role_suffixes))
                or lexicon.names_somebody(word.low)
                for word in words[at:index]
            )
            honoured = before_honorifics(words, index, lexicon) <= at
            return None if known or honoured or not all(word.is_word for word in words[at:index]) else index
    return None
