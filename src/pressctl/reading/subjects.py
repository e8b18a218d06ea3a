"""The phrase that is the subject of a verb of saying: behind the verb or before it."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.appositions import (
    apposed,
    bears_title,
    before_honorifics,
    before_mark,
    is_apposition,
    is_titled,
    open_phrases,
    rather,
    with_apposition,
)
from pressctl.reading.cues import begins_with_clause
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.phrases import find_phrases
from pressctl.reading.tokens import Word
from pressctl.record import replace


def subject_after(words: Sequence[Word], start: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The phrase behind a verb that names who speaks."""
    several = lexicon.articles and start + 1 < end and words[start].low in lexicon.indefinite
    if several and words[start + 1].low in lexicon.prepositions:
        return Phrase("description", start, start + 1, unnamed=True)  # «a dit une de ses collègues»
    phrases = open_phrases(words, find_phrases(words, start, end, lexicon, text), start, lexicon)
    return with_title_before(words, start, apposed(words, phrases, end, lexicon, text), lexicon)


def _title_start(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> int:
    """Where a title begins among the words before a name: at its article («ad annunciarlo è il sindaco»)."""
    head = next((index for index in range(start, end) if lexicon.is_role(words[index].low)), start)
    for index in range(head - 1, start, -1):
        if words[index].low in lexicon.articles:
            return index
    return start


def with_title_before(words: Sequence[Word], start: int, phrase: Phrase | None, lexicon: Lexicon) -> Phrase | None:
    """The phrase with the title that leads up to it: «harbour master Ruth Calloway», «the house’s owner, Ada Hart»."""
    if phrase is None or phrase.kind != "name" or phrase.role is not None or not start < phrase.first <= start + 8:
        return phrase
    end = before_mark(words, phrase.first)
    between = words[start:end]
    if not all(word.is_word for word in between):
        return phrase
    plain = end == phrase.first and len(between) <= 3 and all(_may_title(word, lexicon) for word in between)
    if plain or any(lexicon.is_role(word.low) for word in between):
        return replace(phrase, role=(_title_start(words, start, end, lexicon), end))
    return phrase


def _may_title(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word between a verb and a name can be a title that no list has («vertelt molenaar Jan Kolk»)."""
    low = word.low
    return (
        word.text[0].islower()
        and low not in lexicon.stopwords
        and low not in lexicon.prepositions
        and low not in lexicon.conjunctions
        and low not in lexicon.articles
        and low not in lexicon.indefinite
    )


def subject_before(words: Sequence[Word], start: int, verb: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The phrase before a verb that names who speaks: right before it, else the first of the sentence."""
    while start < verb and not words[start].is_word:
        start += 1
    if lexicon.pro_drop and start < verb and begins_with_clause(words, start, lexicon):
        return None  # «Recordó que el río crece y pidió “…”»
    phrases = open_phrases(words, find_phrases(words, start, verb, lexicon, text), start, lexicon)
    free = [phrase for phrase in phrases if not phrase.complement]
    if not free:
        return None
    last = free[-1]
    if len(free) == 1 and last.kind == "name" and last.role is None and _touches(words, last.last, verb, lexicon):
        return with_title_before(words, start, last, lexicon)
    if last.kind != "description" and _touches(words, last.last, verb, lexicon):
        return _right_before(words, free, lexicon, text)
    related = _whose(words, free, verb, lexicon)
    if related is not None:
        return related
    first = apposed(words, phrases, verb, lexicon, text)
    if first is not None and _in_clause(words, start, first, verb, lexicon):
        return None
    if (
        first is not None
        and first.kind == "name"
        and first.capitals < 2
        and first.role is None
        and first.first == start
    ):
        better = next((p for p in free if p.kind == "name" and p.capitals >= 2), None)
        if better is not None and words[first.last].text not in {",", "("}:
            return with_apposition(words, better, verb, lexicon)
    return first


def first_subject(words: Sequence[Word], start: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The first phrase of a sentence of which no verb is known, where it stands at its head."""
    phrases = open_phrases(words, find_phrases(words, start, end, lexicon, text), start, lexicon)
    if not phrases or phrases[0].complement or phrases[0].first > start:
        return None
    if phrases[0].kind == "name" and phrases[0].capitals < 2:
        return None  # any first word of a sentence
    return apposed(words, phrases, end, lexicon, text)


def _right_before(words: Sequence[Word], free: Sequence[Phrase], lexicon: Lexicon, text: str) -> Phrase:
    """The phrase that touches its verb, with the title before it; or the one before it, where it is but a house."""
    last = free[-1]
    if (
        last.kind == "name"
        and len(free) > 1
        and free[-2].kind == "description"
        and (is_apposition(words, free[-2], last, lexicon) or is_titled(words, free[-2], last, lexicon))
    ):
        return replace(
            last,
            role=last.role or (free[-2].first, before_mark(words, before_honorifics(words, last.first, lexicon))),
        )
    titled = free[-2] if len(free) > 1 else None
    if titled is not None and bears_title(titled) and words[last.first - 1].text == "," and last.name and titled.name:
        if not rather(words, last.name, titled.name, lexicon, text):
            return titled  # «Ana Gil CEO, Acme Works said»
        return replace(last, role=(titled.first, titled.last))
    return last


def _whose(words: Sequence[Word], free: Sequence[Phrase], verb: int, lexicon: Lexicon) -> Phrase | None:
    """The name before a verb whose title begins with a relative: «… by Acme, whose director, Ana Gil, said …»."""
    if len(free) < 2 or free[-1].kind != "name" or free[-1].capitals < 2 or free[-1].last + 1 != verb:
        return None
    title, last = free[-2], free[-1]
    if words[title.first].low not in lexicon.relatives or title.role is None or words[last.first - 1].text != ",":
        return None
    return replace(last, role=last.role or (title.role[0], before_mark(words, last.first)))


def _in_clause(words: Sequence[Word], start: int, phrase: Phrase, verb: int, lexicon: Lexicon) -> bool:
    """Whether a phrase stands in a clause about something else: «La sentencia, de la que es ponente Ana Gil, señala …»."""
    if phrase.last >= verb or words[phrase.last].text != ",":
        return False
    commas = [at for at in range(start + 1, phrase.first) if words[at].text == ","]
    if len(commas) != 1 or commas[0] - start > 4 or words[start].low not in lexicon.articles:
        return False
    return any(word.low in lexicon.conjunctions for word in words[commas[0] + 1 : commas[0] + 4])


def _touches(words: Sequence[Word], last: int, verb: int, lexicon: Lexicon) -> bool:
    """Whether only an adverb or two stand between a phrase and its verb."""
    between = words[last:verb]
    return len(between) <= 2 and all(
        w.is_word and w.low not in lexicon.prepositions and w.low not in lexicon.conjunctions for w in between
    )


def is_one_of(words: Sequence[Word], start: int, subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a sentence begins with somebody of several, and the name is but part of what they are: «Одна из
    жительниц улицы Кошевого поделилась …»."""
    head = words[start].low in lexicon.indefinite and subject.first > start
    return head and lexicon.inflects and subject.capitals == 1 and subject.role is None


def is_object(words: Sequence[Word], before: Phrase, stop: int, lexicon: Lexicon) -> bool:
    """Whether a pronoun behind the verb is its subject, and nouns before it are no name: «Kritik von Anglern wies sie
    zurück», where nouns have capitals."""
    if not lexicon.noun_capitals or before.kind != "name" or before.role is not None:
        return False
    pronoun, given = words[stop].low, words[before.first].low
    return (pronoun in lexicon.women or pronoun in lexicon.men) and not lexicon.names_somebody(given)
