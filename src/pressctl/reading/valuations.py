"""Words with which somebody values something: «called the plan “reckless”», «qualifie le bilan de « satisfaisant »»."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon, match_at
from pressctl.reading.tokens import Word

_REACH = 24
_OBJECT = 8


def is_valued(words: Sequence[Word], lexicon: Lexicon, *, cased: bool = False) -> bool:
    """Whether the sentence `words` leads up to what somebody calls something, with a verb in the active.

    Either a little word follows the object («described it as», «bezeichnete das als»), or the object itself stands
    before the mark («called the plan»). With `cased` what is in the marks has the case for it («назвал проект
    «шагом …»»), so that the word before is no kind of thing whose name follows.
    """
    if len(words) < 2 or not words[-1].is_word:
        return False
    if words[-1].low in lexicon.value_links:
        return any(_calls(words, at, lexicon) for at in range(max(0, len(words) - _REACH), len(words) - 1))
    if _in_relative(words, lexicon):
        return True
    start = max(0, len(words) - _OBJECT)
    for at in range(len(words) - 2, start - 1, -1):
        word = words[at]
        if not word.is_word or word.low in lexicon.conjunctions:
            return False
        count = match_at(lexicon.direct_values, words, at)
        if count:
            return at + count < len(words) and (
                (cased and words[-1].low not in lexicon.reflexives) or not _hangs(words[at + count :], lexicon)
            )
    return False


def _in_relative(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a clause ends in the verb, so that what it is about stands before it: «a prize that he called “…”»."""
    for at in range(max(0, len(words) - 3), len(words)):
        if match_at(lexicon.direct_values, words, at) == len(words) - at:
            return any(word.low in lexicon.conjunctions for word in words[max(0, at - 3) : at])
    return False


def _calls(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a verb at `at` says what somebody calls something; not «a hall, described in the guide as “…”»."""
    count = match_at(lexicon.values, words, at)
    if not count or (at > 0 and words[at - 1].low in lexicon.copulas and match_at(lexicon.valued, words, at)):
        return False
    passive = at == 0 or not words[at - 1].is_word
    behind = words[at + count].low if at + count < len(words) else ""
    return not (passive and match_at(lexicon.valued, words, at) and behind in lexicon.prepositions)


def is_valued_by(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a participle and its little word end the words before a mark: «described as», «qualifié de»."""
    if len(words) < 2 or words[-1].low not in lexicon.value_links:
        return False
    return match_at(lexicon.valued, words, len(words) - 2) == 1


def _hangs(between: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether what stands before a mark makes the words in it the name of something: an article, a preposition."""
    last = between[-1].low
    return (
        last in lexicon.articles
        or last in lexicon.indefinite
        or last in lexicon.prepositions
        or last in lexicon.so_called
    )
