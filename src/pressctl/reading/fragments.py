"""A few words of a speaker set into a sentence: «… said she was “deeply troubled” by the delay»."""

from __future__ import annotations

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.marks import Marked
from pressctl.reading.speech import begins_sentence, ends_sentence, is_title, word_count
from pressctl.reading.tokens import sentence_starts

_REACH = 300
_LONGEST = 8


def is_fragment(text: str, marked: Marked, around: str, lexicon: Lexicon) -> bool:
    """Whether a short span is a part of a sentence that reports speech, and no name or term in it.

    It goes on in small letters; the sentence has a verb of saying before it; what stands right before it is a
    copula, or it ends the sentence and no article makes it the name of something. `around` is the block's prose.
    """
    count = word_count(text)
    if not 1 <= count <= _LONGEST or lexicon.script == "continuous" or is_title(text, lexicon):
        return False
    if lexicon.script == "cased" and begins_sentence(text):
        return False
    words = lexicon.words(around, max(0, marked.outer_start - _REACH), marked.outer_start)
    words = words[sentence_starts(words, lexicon.abbreviations)[-1] :]
    if len(words) < 2:
        return False
    before = words[-1]
    cues = [index for index in range(len(words)) if words[index].is_word]
    says = any(lexicon.verb_at(words, at) or lexicon.according_at(words, at) for at in cues)
    heads = bool(cues) and (words[cues[0]].low in lexicon.weak_according or lexicon.according_at(words, cues[0]) > 0)
    valued = is_valuation(text, lexicon)
    loosely = valued or before.low in lexicon.copulas
    if not (says or heads or (loosely and any(lexicon.weak_verb_at(words, at) for at in cues))):
        return False
    little = before.low in lexicon.that | lexicon.stopwords and before.low not in lexicon.copulas
    named = words[-2].low in lexicon.so_called and not (len(words) > 2 and words[-3].low in lexicon.articles)
    if named and little:
        return False  # «detto anche “…”»
    compound = any(
        lexicon.verb_at(words, len(words) - back) == back for back in (2, 3) if back <= len(words)
    )  # «s'est dit “…”»
    if before.low in lexicon.copulas or compound:
        return count >= 2 or says  # a single word may be a term where nobody speaks
    if count < 2:
        return False
    if valued and count >= 3:
        return before.low not in lexicon.so_called or words[-2].low in lexicon.articles
    named = before.low in lexicon.articles | lexicon.indefinite | lexicon.so_called | lexicon.prepositions
    if named or (before.low in lexicon.organisations and lexicon.script == "cased"):
        return False
    after = tail_after(around, marked.outer_end)
    return (before.is_word or (heads and before.text == ",")) and (
        after in {"", ".", "!", "?", ";"} or ends_sentence(text)
    )


def is_valuation(text: str, lexicon: Lexicon) -> bool:
    """Whether a span begins with an indefinite article in small letters: «a model for the province»."""
    first = text.split(maxsplit=1)[0].replace("’", "'")
    if first in lexicon.indefinite:
        return True
    head, mark, _rest = first.partition("'")
    return bool(mark) and f"{head}'" in lexicon.indefinite


def tail_after(text: str, at: int) -> str:
    """The first character behind an offset that is not white space; empty at the end or before a new line."""
    rest = text[at : at + 3].lstrip(" \u00a0\u202f")
    return "" if rest[:1] == "\n" else rest[:1]
