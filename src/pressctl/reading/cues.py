"""Cues: which verb of a sentence leads to speech, and whether it stands without a subject of its own."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon, match_at
from pressctl.reading.nouns import Form, Phrase
from pressctl.reading.tokens import Word, ends_sentence

_MAX_WORDS = 160
_TITLE = 9
_TITLE_MARKS = {"«": "»", "„": "“”", "“": "”", '"': '"'}
_DATELINE = 16
_DASHES = frozenset("–—-―")
_ASIDES = _DASHES | {","}


def sentence_end(words: Sequence[Word], start: int, lexicon: Lexicon) -> int:
    """The index of the mark that ends the sentence from `start`, or the number of words."""
    marked = start  # behind a title in marks, which may hold full stops of its own
    for index in range(start, min(len(words), start + _MAX_WORDS)):
        if words[index].is_word or index < marked:
            continue
        if words[index].text in _TITLE_MARKS:
            marked = _title_end(words, index)
        elif ends_sentence(words, index, lexicon.abbreviations):
            return index
    return min(len(words), start + _MAX_WORDS)


def _title_end(words: Sequence[Word], at: int) -> int:
    """The index behind the mark that closes a title of a few words; `at` where none closes it."""
    closers = _TITLE_MARKS[words[at].text]
    return next((i + 1 for i in range(at + 2, min(at + _TITLE, len(words))) if words[i].text in closers), at)


def next_verb(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> int | None:
    """The index of the first verb of saying of `words[start:end]`."""
    may_say = lexicon.may_say
    for index in range(start, end):
        if may_say[words[index].low] and lexicon.verb_at(words, index):
            return index
    return None


def leads_on(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether a sentence ends in the colon before the next quote."""
    return end == len(words) and end > at and words[end - 1].text in {":", "："}


def joins_next(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a verb with «and» glued to it leads to the next quote: «“…”, and the player said that “…”»."""
    led = words[-1].text == ":" or words[-1].low in lexicon.that
    return led and words[at].low.startswith(lexicon.verb_prefixes)


def drops(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a verb stands without a subject, in a language that leaves pronouns out: nothing that names follows it."""
    if not lexicon.pro_drop or _is_plural(words, at, lexicon):
        return False
    if at >= end or not words[at].is_word:
        return True
    word = words[at]
    named = (
        word.text[0].isupper()
        or word.low in lexicon.articles
        or word.low in lexicon.indefinite
        or lexicon.is_role(word.low)
        or word.low in lexicon.women
        or word.low in lexicon.men
        or _describes(words, at, lexicon)
    )
    return not named or word.low in lexicon.prepositions


def _describes(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether an adjective and its noun follow a verb, in a language without articles: «zawołała mała dziewczynka»."""
    if lexicon.articles or not lexicon.adjective_endings or at + 1 >= len(words):
        return False
    following = words[at + 1]
    plain = (
        following.is_word and following.low not in lexicon.prepositions and following.low not in lexicon.conjunctions
    )
    return plain and words[at].low.endswith(lexicon.adjective_endings) and words[at].low not in lexicon.stopwords


def _is_plural(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether the verb that ends before `at` is a plural: «сообщили в министерстве» means nobody named before."""
    if not lexicon.plural_endings or at < 1:
        return False
    auxiliary = (
        at > 1 and words[at - 2].low in lexicon.auxiliaries and words[at - 2].low.endswith(lexicon.plural_endings)
    )
    return auxiliary or words[at - 1].low.endswith(lexicon.plural_endings)


def sentence_start(words: Sequence[Word], end: int, lexicon: Lexicon) -> int:
    for index in range(end - 1, max(-1, end - _MAX_WORDS), -1):
        if not words[index].is_word and ends_sentence(words, index, lexicon.abbreviations):
            return index + 1
    return max(0, end - _MAX_WORDS)


def past_dateline(words: Sequence[Word], begin: int, end: int) -> int:
    """The index behind the dash of a dateline that a sentence begins with («Ostende, le 3 mars – L'assemblée …»)."""
    for at in range(begin + 1, min(end, begin + _DATELINE)):
        if words[at].text in _DASHES:
            dated = any(word.text[0].isdigit() for word in words[begin:at])
            wired = words[begin].text == "(" and words[at - 1].text == ")"  # what stands behind «4 mag. (AGV) –»
            return at + 1 if dated or wired or words[begin].text.isupper() else begin
    return begin


def leaves_out(words: Sequence[Word], start: int, verb: int, count: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a verb has no subject of its own, so that who spoke before goes on: «Añadió: “…”», «adding: “…”»."""
    if not lexicon.pro_drop:
        return all(
            not w.is_word or w.low in lexicon.conjunctions or w.low in lexicon.stopwords for w in words[start:verb]
        )
    if begins_with_clause(words, start, lexicon):
        return drops(words, start + 1, end, lexicon)
    aside = words[verb - 1].text if verb > start and not words[verb - 1].is_word else ""
    if aside and aside in _ASIDES and verb + count < end and words[verb + count].text == aside:
        return True  # «En el norte, expuso, colabora con …», «Las obras -agregó- empezaron …»
    if any(word.is_word and word.text[0].isupper() for word in words[start + 1 : verb]):
        return False  # something stands there that could be the subject, though it was not understood
    if lexicon.script == "cased" and _is_noun_phrase(words, start, verb, lexicon):
        return False  # «El jurado destacó “…”»
    return drops(words, verb + count, end, lexicon)


def begins_with_clause(words: Sequence[Word], start: int, lexicon: Lexicon) -> bool:
    """Whether a sentence begins with a verb of saying and what somebody says, without a subject: «Recordó que …»."""
    that = lexicon.script == "cased" and start + 1 < len(words) and words[start + 1].low in lexicon.that
    return that and words[start + 1].low in lexicon.conjunctions and lexicon.verb_at(words, start) == 1


def _is_noun_phrase(words: Sequence[Word], start: int, verb: int, lexicon: Lexicon) -> bool:
    """Whether a sentence begins with an article and a noun right before its verb; days and months aside."""
    while start < verb and not words[start].is_word:
        start += 1
    head = words[start : start + 2]
    noun = len(head) == 2 and head[0].low in lexicon.articles and head[1].low not in lexicon.stopwords
    return noun and 2 <= verb - start <= 3


def beginning(phrase: Phrase) -> int:
    """The index at which a phrase begins, with the title that stands before its name."""
    return min(phrase.first, phrase.role[0]) if phrase.role is not None else phrase.first


def values_at(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a verb that says what somebody calls something begins at `at`."""
    return bool(lexicon.values) and match_at(lexicon.values, words, at) > 0


def is_impersonal(words: Sequence[Word], cue: tuple[int, int] | None, lexicon: Lexicon) -> bool:
    """Whether a verb says that something is heard, and not by whom: «“…”, klinkt het.»"""
    return cue is not None and match_at(lexicon.impersonal, words, cue[0]) > 0


def is_noun(before: Word, lexicon: Lexicon) -> bool:
    """Whether the word behind `before` is a noun, though a verb is spelled so: «la sentencia», «its claims»."""
    low = before.low
    if lexicon.script == "article":
        return low in str(lexicon.names.get("before-nouns", "")).split()  # «عدم ذكر اسمه»
    if lexicon.noun_capitals or lexicon.script != "cased":
        return False
    return (low in lexicon.articles or low in lexicon.indefinite) and low not in lexicon.conjunctions


def last_cue(
    words: Sequence[Word], start: int, end: int, colon: bool, lexicon: Lexicon
) -> tuple[int, int, Form | None]:
    """The last verb of saying of a sentence, or its «according to»; a weak verb only where there is nothing better."""
    best: tuple[int, int, Form | None] = (0, 0, None)
    nouns = lexicon.script in {"cased", "article"} and not lexicon.noun_capitals
    at = start
    while at < end:
        word = words[at]
        if not word.is_word:
            at += 1
            continue
        if nouns and at > start and is_noun(words[at - 1], lexicon):
            at += 1
            continue
        low = word.low
        count = lexicon.according_at(words, at) if lexicon.according_tails[low] else 0
        form: Form = "according"
        if not count and lexicon.may_say[low]:
            count, form = lexicon.verb_at(words, at), "verb"
        if not count:
            count, form = lexicon.weak_verb_at(words, at) if lexicon.weak_tails[low] else 0, "weak"
        if form == "according" and best[2] == "verb" and at == best[0] + best[1] and at + count >= end - 1:
            break  # «ha commentato così:»
        better = best[2] is None or form != "weak" or (colon and best[2] == "weak")
        if count and (better or (at + count + 1 == end and values_at(words, at, lexicon))):
            best = (at, count, form)
        at += max(count, 1)
    if best[2] is None and end - start >= 2 and words[start].low in lexicon.conjunctions:
        count = lexicon.participle_at(
            words, start + 1
        )  # «… et rappelé que»: the auxiliary stands before the last quote
        if count:
            return start + 1, count, "verb"
    return best
