"""A few words of a speaker set into a sentence: «… said she was “deeply troubled” by the delay»."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon, match_at
from pressctl.reading.marks import Marked
from pressctl.reading.speech import begins_sentence, ends_sentence, is_title, word_count
from pressctl.reading.tokens import Word, sentence_starts
from pressctl.reading.valuations import is_valued, is_valued_by

_REACH = 240
_NEAR = 50
_LONGEST = 8


def is_fragment(text: str, marked: Marked, around: str, lexicon: Lexicon) -> bool:
    """Whether a short span is a part of a sentence that reports speech, and no name or term in it.

    It goes on in small letters; the sentence has a verb of saying before it; what stands right before it is a
    copula, or it ends the sentence and no article makes it the name of something. `around` is the block's prose.
    """
    count = word_count(text)
    if not 1 <= count <= _LONGEST or lexicon.script == "continuous":
        return False
    capital = lexicon.script == "cased" and begins_sentence(text)
    titled = is_title(text, lexicon)
    if (capital or titled) and not lexicon.noun_capitals:
        return False
    near = lexicon.words(around, max(0, marked.outer_start - _NEAR), marked.outer_start)
    near = near[sentence_starts(near, lexicon.abbreviations)[-1] :]
    if len(near) < 2:
        return False
    if values_something(near, marked, around, lexicon):
        return True
    if capital or titled:
        return near[-1].low in lexicon.indefinite and _expresses(near, lexicon)
    before, valued = near[-1], is_valuation(text, lexicon)
    if _is_named(near, lexicon):
        return False
    linked = before.low in lexicon.copulas or _ends_compound(near, lexicon)
    if linked or (valued and count >= 2 and (before.low not in lexicon.so_called or near[-2].low in lexicon.articles)):
        return _reports(marked, around, lexicon, loosely=count >= 2)
    if count >= 2 and _is_predicate(near, marked, around, lexicon):
        return True
    if _tells(near, marked, around, lexicon, count):
        return True
    if (before.is_word and _determines(before, lexicon)) or (not before.is_word and before.text != ","):
        return False
    if match_at(lexicon.expresses, near, len(near) - 1) == 1 and tail_after(around, marked.outer_end) in {
        "",
        ".",
        ",",
        ";",
    }:
        return True  # «réclame « des moyens ».»
    if count == 1 and not _is_called_out(near, marked, around, lexicon):
        return False
    after = tail_after(around, marked.outer_end)
    stops = after in {"", ".", "!", "?", ";"} or ends_sentence(text) or _copula_ends(marked, around, lexicon)
    loosely = valued or not lexicon.articles  # without articles nothing else shows a valuation
    return stops and _reports(marked, around, lexicon, loosely=loosely, headed=not before.is_word)


def _is_predicate(near: Sequence[Word], marked: Marked, around: str, lexicon: Lexicon) -> bool:
    """Whether words behind an indefinite article say what something is, in a sentence of reported speech: «said it was a
    “vital asset” for …», «was on a “huge scale”»."""
    if near[-1].low not in lexicon.indefinite:
        return False
    if tail_after(around, marked.outer_end) in {",", ".", ";", ""} and _is_clause(marked, around, lexicon):
        return True
    linked = near[-2].low in lexicon.copulas
    joined = len(near) > 2 and near[-2].low in lexicon.prepositions and near[-3].low in lexicon.copulas
    return (linked or joined) and _reports(marked, around, lexicon, loosely=False)


def _is_clause(marked: Marked, around: str, lexicon: Lexicon) -> bool:
    """Whether a span stands in a clause that tells what somebody said: «a déclaré que le pays avait besoin d'un « … »»."""
    words = lexicon.words(around, max(0, marked.outer_start - _REACH), marked.outer_start)
    words = words[sentence_starts(words, lexicon.abbreviations)[-1] :]
    that = lexicon.that & lexicon.conjunctions
    said = ((at, lexicon.verb_at(words, at)) for at in range(len(words)) if words[at].is_word)
    return any(count and at + count < len(words) and words[at + count].low in that for at, count in said)


def _is_called_out(near: Sequence[Word], marked: Marked, around: str, lexicon: Lexicon) -> bool:
    """Whether a single word qualifies what somebody welcomes or condemns: «dénonce une hausse « inacceptable »»."""
    stops = tail_after(around, marked.outer_end) in {"", ".", ",", ";"}
    plain = near[-1].is_word and near[-1].text[0].islower() and not lexicon.is_role(near[-1].low)
    return stops and plain and _expresses(near, lexicon)


def _copula_ends(marked: Marked, around: str, lexicon: Lexicon) -> bool:
    """Whether but a copula follows a span to the sentence's end: «… dat de kas “ruim voldoende” is.»"""
    behind = lexicon.words(around, marked.outer_end, min(len(around), marked.outer_end + 16))[:2]
    return len(behind) == 2 and behind[0].low in lexicon.copulas and behind[1].text in {".", ",", ";"}


def _tells(near: Sequence[Word], marked: Marked, around: str, lexicon: Lexicon, count: int) -> bool:
    """Whether a span goes on what a verb of saying before it tells: «said rates “remain well anchored” and …»; or is
    what somebody expresses («voiced his “deep regret” over …»)."""
    before = near[-1]
    if before.low in lexicon.articles or before.low in lexicon.indefinite:
        return _expresses(near, lexicon)
    if count >= 2 and _is_linked(near, lexicon):
        return True
    aims = around[marked.start : marked.end].split(maxsplit=1)[0] in lexicon.aims  # «called on both “to wait”»
    if aims and count >= 2 and before.is_word and before.low not in lexicon.prepositions:
        return _reports(marked, around, lexicon, loosely=True)
    if count >= 2 and _is_infinitive(near, around[marked.start : marked.end], lexicon):
        return _reports(marked, around, lexicon, loosely=True)
    if count < 3 or not before.is_word or _determines(before, lexicon):
        return False
    return _reports(marked, around, lexicon, loosely=False)


def _is_infinitive(near: Sequence[Word], text: str, lexicon: Lexicon) -> bool:
    """Whether a span begins with an infinitive behind its preposition: «appelle à « augmenter les salaires »»."""
    first = text.split(maxsplit=1)[0].lower()
    linked = near[-1].low in lexicon.prepositions and near[-1].low not in lexicon.agents
    return linked and bool(lexicon.infinitive_endings) and len(first) > 3 and first.endswith(lexicon.infinitive_endings)


def _is_linked(near: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a verb of saying and its preposition end before a span («promet de « continuer »», «warned of “…”»);
    not a noun that is spelled so («the claims of “…”»)."""
    if near[-1].low not in lexicon.prepositions or near[-1].low in lexicon.agents or not near[-2].is_word:
        return False
    noun = len(near) > 2 and (near[-3].low in lexicon.articles or near[-3].low in lexicon.indefinite)
    return not noun and lexicon.verb_at(near, len(near) - 2) == 1


def _expresses(near: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a verb that takes what somebody says as its object stands right before: «demanded a “…”», «sprach von
    einem „…“»."""
    return any(match_at(lexicon.expresses, near, at) for at in range(max(0, len(near) - 5), len(near) - 1))


def values_something(near: Sequence[Word], marked: Marked, around: str, lexicon: Lexicon) -> bool:
    """Whether a span is what somebody calls something. `near` are the words right before it."""
    if near[-1].low in lexicon.value_links:
        behind = lexicon.words(around, marked.outer_end, min(len(around), marked.outer_end + 40))
        if behind and behind[0].low in lexicon.agents and is_valued_by(near, lexicon):
            return True
        near = lexicon.words(around, max(0, marked.outer_start - _REACH), marked.outer_start)
        near = near[sentence_starts(near, lexicon.abbreviations)[-1] :]
        if lexicon.noun_capitals and behind and match_at(lexicon.valued, behind, 0):
            return any(word.low in lexicon.auxiliaries for word in near)
        if lexicon.noun_capitals and behind and match_at(lexicon.values, behind, 0):
            return any(word.low in lexicon.relatives for word in near)
    elif lexicon.script == "cased" and begins_sentence(around[marked.start : marked.end]):
        return False
    first = around[marked.start : marked.end].split(maxsplit=1)[0]
    return is_valued(near, lexicon, cased=bool(lexicon.called_endings) and first.endswith(lexicon.called_endings))


def _is_named(near: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether «detto anche» and the like lead to a name: a participle of naming and a little word."""
    before, participle = near[-1].low, near[-2].low in lexicon.so_called
    if not participle or (len(near) > 2 and near[-3].low in lexicon.articles) or before in lexicon.copulas:
        return False
    return before in lexicon.that or before in lexicon.stopwords


def _ends_compound(near: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a verb of saying of several words ends right before a span: «s'est dit “…”»."""
    return any(lexicon.verb_at(near, len(near) - back) == back for back in (2, 3) if back <= len(near))


def _determines(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word before a span makes it the name of something, or hangs it on something."""
    low = word.low
    if low in lexicon.articles or low in lexicon.indefinite or low in lexicon.so_called or low in lexicon.prepositions:
        return True
    return low in lexicon.organisations and lexicon.script == "cased"


def _reports(marked: Marked, around: str, lexicon: Lexicon, *, loosely: bool, headed: bool = False) -> bool:
    """Whether the sentence before a span reports speech: by a verb of saying, or by whom it goes («Für Ada Berg …»).

    `loosely` lets a weaker verb do (calls, finds), `headed` asks for the latter.
    """
    words = lexicon.words(around, max(0, marked.outer_start - _REACH), marked.outer_start)
    words = words[sentence_starts(words, lexicon.abbreviations)[-1] :]
    cues = [index for index in range(len(words)) if words[index].is_word]
    if not cues:
        return False
    if words[cues[0]].low in lexicon.weak_according or lexicon.according_at(words, cues[0]):
        return True
    if headed:
        return False
    if any(lexicon.verb_at(words, at) or lexicon.according_at(words, at) for at in cues):
        return True
    if lexicon.reported and any(words[at].low in lexicon.reported for at in cues):
        return True  # «Die Zahl sei „ein Alarmzeichen“»
    return loosely and any(lexicon.weak_verb_at(words, at) for at in cues)


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
