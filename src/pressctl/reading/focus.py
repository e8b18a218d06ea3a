"""Whom a sentence brings into focus without making a subject of them: at its end, behind a comma, or by an age."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.cues import beginning
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.phrases import find_phrases
from pressctl.reading.subjects import subject_after, subject_before
from pressctl.reading.tokens import Word
from pressctl.record import replace


def behind_comma(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """Who says a sentence that ends in its attribution: «The firm won't talk, says Ada Berg, secretary of the union.»"""
    if lexicon.script != "cased":
        return None
    for at in range(end - 2, begin + 4, -1):
        may = words[at - 1].text == "," and lexicon.may_say[words[at].low]
        count = lexicon.verb_at(words, at) if may else 0
        if not count:
            continue
        subject = subject_after(words, at + count, end, lexicon, text)
        near = subject is not None and beginning(subject) - at <= 3 and subject.kind == "name" and subject.capitals >= 2
        before = subject_before(words, begin, at, lexicon, text) if near else None
        aside = before is not None and words[before.last].text == ","  # «Ada Berg, at the event, called Acme Works …»
        return subject if near and not aside else None
    return _confirms(words, begin, end, lexicon, text) if lexicon.noun_capitals else None


def _confirms(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The same where the verb ends the clause: «Die Straße ist zu, wie Sprecherin Ada Berg auf Anfrage bestätigt.»"""
    if end - begin < 6 or not lexicon.verb_at(words, end - 1):
        return None
    for at in range(end - 3, begin + 1, -1):
        if words[at].text == ",":
            return None
        if words[at].low in lexicon.like and words[at - 1].text == ",":
            subject = subject_before(words, at + 1, end - 1, lexicon, text)
            return subject if subject is not None and subject.kind == "name" and subject.capitals >= 2 else None
    return None


def in_focus(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The one whom a sentence without a person for its subject introduces by age: «… is hard for Leyla, 12, who …»."""
    if lexicon.script != "cased" or not lexicon.ages:
        return None
    named = [phrase for phrase in find_phrases(words, begin, end, lexicon, text) if phrase.kind == "name"]
    aged = [phrase for phrase in named if has_age(words, phrase.last, lexicon)]
    return replace(aged[0], complement=False) if len(aged) == 1 else None


def exemplified(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The one whom a sentence about several begins with as an example: «Neighbours such as Ada Berg, of Marlow, …»."""
    for at in range(begin + 1, min(begin + 5, end - 2)) if lexicon.such_as else ():
        if not words[at].is_word:
            return None
        if words[at].low not in lexicon.such_as:
            continue
        back = at - 2 if at - begin > 1 and words[at - 1].low in lexicon.stopwords else at - 1  # «such as»
        head = words[back]
        little = head.low in lexicon.stopwords or head.low in lexicon.conjunctions or head.low in lexicon.pronouns
        if little or lexicon.verb_at(words, at - 1) or not head.low.endswith(lexicon.plural_nouns or head.low):
            return None
        found = find_phrases(words, at + 1, end, lexicon, text)
        named = found and found[0].kind == "name" and found[0].capitals >= 2 and beginning(found[0]) == at + 1
        return replace(found[0], complement=False) if named else None
    return None


def has_age(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether an age follows a name between marks: «Leyla, 12, …», «Ixchel, de nueve años, …», «Fontes (28 ans)»."""
    if at >= len(words) or words[at].text not in {",", "("}:
        return False
    behind = words[at + 1 : at + 5]
    stop = next((index for index, word in enumerate(behind) if not word.is_word), len(behind))
    inside = behind[:stop]
    return any(word.low in lexicon.ages for word in inside) or (
        len(inside) == 1 and inside[0].text.isdigit() and len(inside[0].text) < 4
    )


def acronym_behind(words: Sequence[Word], at: int) -> str | None:
    """The acronym in brackets within the words behind a phrase."""
    for index in range(at, min(at + 6, len(words) - 2)):
        if words[index].text == "(" and words[index + 2].text == ")" and words[index + 1].text.isupper():
            return words[index + 1].text
    return None


def is_kin(words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a word for a woman or a man stands right before a name: «mum Ada Berg»."""
    before = words[phrase.first - 1].low if phrase.first > 0 else ""
    return (before in lexicon.women or before in lexicon.men) and before not in lexicon.pronouns
