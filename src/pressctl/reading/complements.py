"""Whether a phrase hangs on a preposition or a genitive article, so that it is no subject."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.tokens import Word


def is_complement(words: Sequence[Word], at: int, first: int, lexicon: Lexicon) -> bool:
    """Whether the phrase that begins at `at` hangs on a preposition or a genitive article."""
    back = at - 1
    genitive = False
    if lexicon.noun_capitals:
        back = _past_adjectives(words, back, first, lexicon)
    while back >= first and (
        words[back].low in lexicon.articles or (words[back].low in lexicon.honorifics and not genitive)
    ):  # «o professor do Departamento»: a title there, no honorific
        genitive = genitive or words[back].low in lexicon.genitive_articles
        back -= 1
    if back < first:
        return False
    before = words[back]
    if before.low in lexicon.prepositions:
        return True
    if back + 1 < at and words[back + 1].low in lexicon.oblique_articles:
        return True  # «und den Deckel sieht Berg noch nicht»
    return genitive and before.is_word and not _ends_verb(words, back, first, lexicon)


def _past_adjectives(words: Sequence[Word], back: int, first: int, lexicon: Lexicon) -> int:
    """The index before at most two adjectives that end at `back`: in German every lower-case word before a noun."""
    for at in range(back, max(first - 1, back - 3), -1):
        word = words[at]
        if word.low in lexicon.prepositions or word.low in lexicon.articles or word.low in lexicon.indefinite:
            return at
        if not word.is_word or not word.text[0].islower() or not word.low.endswith(("e", "en", "er", "es", "em")):
            return back
    return back


def _ends_verb(words: Sequence[Word], at: int, first: int, lexicon: Lexicon) -> bool:
    """Whether a verb of saying ends at `at`."""
    for back in range(at, max(first, at - 3) - 1, -1):
        if lexicon.verb_at(words, back) == at - back + 1 or lexicon.weak_verb_at(words, back) == at - back + 1:
            return True
    return words[at].low in lexicon.conjunctions
