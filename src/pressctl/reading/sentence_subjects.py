"""What a sentence is about: its subject, wherever it stands, and whether that hangs on something or is a house's."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.appositions import before_honorifics
from pressctl.reading.cues import beginning, past_dateline
from pressctl.reading.focus import behind_comma
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.people import name_text
from pressctl.reading.phrases import find_phrases
from pressctl.reading.subjects import first_subject, subject_after, subject_before
from pressctl.reading.tokens import Word


def subject_of(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The phrase that a sentence is about."""
    begin = past_dateline(words, begin, end)
    while begin < end and not words[begin].is_word:
        begin += 1
    if begin >= end:
        return None
    according = lexicon.according_at(words, begin)
    if not according and words[begin].low in lexicon.weak_according:
        subject = subject_after(words, begin + 1, end, lexicon, text)  # «For Kwame Sarpong, the change is simple.»
        if subject is not None and subject.first <= begin + 2 and words[subject.last].text == ",":
            return subject
    if according:
        return subject_after(words, begin + according, end, lexicon, text)
    verb = _verb(words, begin + 1, end, lexicon)
    if lexicon.script == "cased" and verb + 1 < end and words[verb + 1].low in lexicon.that & lexicon.conjunctions:
        end = verb + 1  # «La mujer recuerda que Ada Gil …»: a clause of its own
    behind = behind_comma(words, begin, end, lexicon, text)
    if behind is not None:
        return behind
    before = subject_before(words, begin, verb, lexicon, text) if verb < end else None
    if verb < end and (before is None or _is_any_word(words, before, lexicon)):
        after = subject_after(words, verb + 1, end, lexicon, text)  # «Eindringlich schildert Leiter Tom Berg …»
        if after is not None and after.kind == "name" and after.capitals >= 2:
            at = before_honorifics(words, beginning(after), lexicon)
            if at <= verb + 2:
                return after
    before = before or first_subject(words, begin, end, lexicon, text)
    before = before or subject_before(words, begin, end, lexicon, text)
    return None if before is not None and _explains(words, begin, before, lexicon, text) else before


def _explains(words: Sequence[Word], begin: int, phrase: Phrase, lexicon: Lexicon, text: str) -> bool:
    """Whether a title without an article says who somebody is that is no subject, or a name: «Il premio va a Ada Riva,
    notaia.», «… trabaja con el alcalde, Luis Gil»."""
    if phrase.first <= begin + 1 or words[phrase.first - 1].text != "," or phrase.kind == "pronoun":
        return False
    if phrase.kind == "name":
        titles = find_phrases(words, begin, phrase.first - 1, lexicon, text)
        last = titles[-1] if titles and titles[-1].last == phrase.first - 1 else None
        return last is not None and last.kind == "description" and last.complement
    if words[phrase.first].low in lexicon.articles or words[phrase.first].low in lexicon.indefinite:
        return False
    named = find_phrases(words, begin, phrase.first - 1, lexicon, text)
    return bool(named) and named[-1].kind == "name" and named[-1].complement and named[-1].last == phrase.first - 1


def _is_any_word(words: Sequence[Word], before: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase may be any word with a capital: one word with neither a title nor an honorific («Mr Berg»)."""
    if before.kind != "name" or before.capitals > 1 or before.role is not None:
        return False
    addressed = before.name is not None and before.name[0] > before.first
    return not addressed and before_honorifics(words, before.first, lexicon) == before.first


def _verb(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> int:
    """Where the first verb that the language file knows begins; in German the verb «hat» too, which stands second."""
    for at in range(start, end):
        low = words[at].low
        if lexicon.noun_capitals and low in lexicon.auxiliaries:
            return at
        if (lexicon.may_say[low] and lexicon.verb_at(words, at)) or lexicon.weak_verb_at(words, at):
            return at
    return end


def is_of_house(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether the words before a name say what kind of house it is: «föreningen Kallt & Klart», «фонд Ада Лис»."""
    if lexicon.script != "cased":
        return False
    if subject.role is None or subject.role[1] > subject.first:
        at = subject.first
        while at > 0 and words[at - 1].low in lexicon.articles and words[at - 1].text[0].isupper():
            at -= 1  # «la compagnie Les Gens d'en face»
        return at > 0 and words[at - 1].low in lexicon.organisations
    inside = words[subject.role[0] : subject.role[1]]
    kinds = any(word.low in lexicon.organisations for word in inside)
    return kinds and all(word.low in lexicon.organisations or not lexicon.is_role(word.low) for word in inside)


def hangs(words: Sequence[Word], begin: int, subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a preposition stands before the titles of a name: «tillsammans med sambon Sebastian Berg»."""
    at = before_honorifics(words, subject.first, lexicon)
    titled = at
    while at > begin and words[at - 1].is_word and lexicon.is_role(words[at - 1].low):
        at -= 1
    before = words[at - 1].low if at > begin else ""
    return at < titled and before in lexicon.prepositions and not lexicon.according_at(words, at - 1)


def only_person(words: Sequence[Word], start: int, end: int, text: str, lexicon: Lexicon) -> str | None:
    """The one person whom a stretch of a sentence names, wherever it stands; None where it names none or several."""
    names = {
        name_text(words, phrase.name)
        for phrase in find_phrases(words, start, end, lexicon, text)
        if phrase.kind == "name" and phrase.name is not None and phrase.capitals >= 2 and not phrase.modifier
    }
    people = [name for name in names if is_person(name, lexicon) and _may_be_given(name, lexicon)]
    return people[0] if len(people) == 1 and len(names) == 1 else None


def _may_be_given(name: str, lexicon: Lexicon) -> bool:
    """Whether a name begins with a given name; only where nouns have capitals must that be a known one."""
    return not lexicon.noun_capitals or lexicon.names_somebody(name.split()[0].casefold())


def is_person(name: str, lexicon: Lexicon) -> bool:
    """Whether a name can be a person's: two words or more, none of which houses bear, and no country."""
    parts = name.casefold().split()
    if lexicon.script == "continuous":
        return True
    if len(parts) < 2 or any(part.strip(".,") in lexicon.organisations for part in parts):
        return False
    return tuple(parts[1:]) not in lexicon.places.get(parts[0], ())
