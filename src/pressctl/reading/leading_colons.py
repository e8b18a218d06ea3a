"""Words that lead to a quote with a colon and no verb of saying: «Ruth Berg, chair: “…”», «Sein Rat: „…“»."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.appositions import apposed, before_honorifics
from pressctl.reading.cues import beginning
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Attribution, Phrase
from pressctl.reading.phrases import find_phrases
from pressctl.reading.tokens import Word
from pressctl.record import replace

_FEELING = 8
_LONGEST = 6
_CLAUSE = 10


def led_by_colon(words: Sequence[Word], start: int, end: int, lexicon: Lexicon, text: str) -> Attribution | None:
    """The attribution of a sentence without a verb of saying that ends in the colon before a quote."""
    while start < end and not words[start].is_word:
        start += 1
    if start >= end:
        return None
    return (
        _by_possessive(words, start, end, lexicon)
        or _by_name(words, start, end, lexicon, text)
        or _by_agent(words, start, end, lexicon, text)
    )


def _by_possessive(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> Attribution | None:
    """Words of somebody spoken of: «De su carta a los socios: “…”», «Sein Rat: „…“»; no mottos and titles."""
    if words[end - 1].low in lexicon.so_called:
        return None
    led = end - start <= 8 and words[start].low in lexicon.prepositions
    if led and any(word.low in lexicon.possessives for word in words[start + 1 : start + 3]):
        return Attribution(words, "verb", None, (start, end), elided=True, colon=True)
    if words[start].low not in lexicon.possessives or end - start > _LONGEST or end - start < 2:
        return None
    if any(word.text[0].isupper() for word in words[start + 1 : end]) and not lexicon.noun_capitals:
        return None  # «Hans chef, Ada Berg: ”…”»
    return Attribution(words, "verb", None, (start, end), elided=True, colon=True)


def _by_name(words: Sequence[Word], start: int, end: int, lexicon: Lexicon, text: str) -> Attribution | None:
    """A name and a colon: «Ruth Berg, chair: “…”»; a pronoun only where it feels: «Sie ist zufrieden: „…“»."""
    phrases = [phrase for phrase in find_phrases(words, start, end, lexicon, text) if not phrase.modifier]
    if phrases and phrases[0].first > start + 2:
        return _behind_clause(words, start, end, phrases, lexicon)
    if not phrases:
        return None
    subject = apposed(words, phrases, end, lexicon, text)
    if subject is None or subject.complement:
        return None
    if subject.kind == "pronoun" and not _feels(words, start, end, subject, lexicon):
        return None
    if subject.kind == "name" and not is_titled_surname(subject) and subject.capitals < 2 and end - start > 1:
        return None
    behind = words[subject.last] if subject.last < end else None
    direct = (
        behind is None
        or (subject.last + 1 == end and behind.is_word and behind.low in lexicon.that)  # «die Ministerin weiter:»
        or behind.text in {",", "("}
        or behind.low in lexicon.prepositions
        or lexicon.is_role(behind.low)
        or (behind.low in lexicon.copulas and end - subject.last <= _FEELING)  # «Ada Berg is delighted:»
    )
    return Attribution(words, "colon", subject, None, direct=direct, colon=True)


def _behind_clause(
    words: Sequence[Word], start: int, end: int, phrases: Sequence[Phrase], lexicon: Lexicon
) -> Attribution | None:
    """Who is this or that behind a clause and its comma: «Interrogé sur le prix, le dirigeant reste prudent : « … »»."""
    first = phrases[0]
    behind = first.last < end and words[first.last].low in lexicon.copulas and end - first.last <= _FEELING
    somebody = first.kind == "description" or (first.kind == "name" and first.capitals >= 2)
    if lexicon.script != "cased" or not behind or not somebody or first.complement:
        return None
    comma = words[first.first - 1].text == "," and first.first - start <= _CLAUSE
    return Attribution(words, "colon", first, None, direct=True, colon=True) if comma else None


def is_titled_surname(subject: Phrase) -> bool:
    """Whether a title stands right before a name: «Bürgermeister Berg pflichtete dem bei: „…“»."""
    return subject.role is not None and subject.name is not None and subject.role[1] == subject.name[0]


def _feels(words: Sequence[Word], start: int, end: int, subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether «she is», «er war» begin a short sentence."""
    low = words[subject.first].low
    if subject.first != start or subject.last >= end or (low not in lexicon.women and low not in lexicon.men):
        return False
    return words[subject.last].low in lexicon.copulas and end - subject.last <= _FEELING


def _by_agent(words: Sequence[Word], start: int, end: int, lexicon: Lexicon, text: str) -> Attribution | None:
    """Whose words come next, right before the colon: «Stöd får hon av kommundirektören Kaj Lind: ”…”»."""
    stop = end
    if words[stop - 1].text == ")":
        stop = next((at for at in range(stop - 2, max(start, stop - 8), -1) if words[at].text == "("), stop)
    found = find_phrases(words, start, stop, lexicon, text)
    last = found[-1] if found and found[-1].last == stop else None
    if last is None or last.kind != "name" or last.capitals < 2 or last.modifier:
        return None
    first = before_honorifics(words, beginning(last), lexicon)
    while first > start and (words[first - 1].low in lexicon.articles or lexicon.is_role(words[first - 1].low)):
        first -= 1
    if first <= start or words[first - 1].low not in lexicon.agents:
        return None
    titled = last.role is None and any(lexicon.is_role(word.low) for word in words[first : last.first])
    role = (first, last.first) if titled else last.role
    return Attribution(words, "colon", replace(last, role=role, complement=False), None, direct=True, colon=True)
