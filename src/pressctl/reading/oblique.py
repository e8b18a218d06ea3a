"""The pronoun behind «according to»: «selon lui», «enligt henne», «in her words».

These forms are read nowhere else: «lui a-t-il dit» is said to him, and «her» before a noun is whose it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.tokens import Word


def oblique_pronoun(words: Sequence[Word], cue: tuple[int, int], lexicon: Lexicon) -> Phrase | None:
    """The pronoun that words of according to name: the one right behind the cue, or one within it («ihm zufolge»)."""
    first, last = cue
    if lexicon.oblique_phrase_at(words, first) == last - first:
        return Phrase("pronoun", first, last)
    if last < len(words) and words[last].low in lexicon.oblique and not _is_determiner(words, last, lexicon):
        return Phrase("pronoun", last, last + 1)
    return None


def _is_determiner(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a form that is also a possessive has its noun behind it: «according to her mother»."""
    if words[at].low not in lexicon.articles or at + 1 >= len(words) or not words[at + 1].is_word:
        return False
    low = words[at + 1].low
    little = low in lexicon.articles or low in lexicon.indefinite or low in lexicon.prepositions
    little = little or low in lexicon.copulas  # «Volgens haar is de boot “…”»
    return not (little or low in lexicon.conjunctions or low in lexicon.pronouns or low in lexicon.auxiliaries)
