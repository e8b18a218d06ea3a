"""Who is being spoken of: the person that the sentences before a quote are about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pressctl.reading.appositions import before_honorifics
from pressctl.reading.cues import beginning, sentence_end
from pressctl.reading.described import described, may_mean
from pressctl.reading.focus import acronym_behind, exemplified, has_age, in_focus, is_kin
from pressctl.reading.genders import Gender, gender_of_phrase
from pressctl.reading.houses import behind_kind, described_house, is_definite, is_house, with_complement, work_of
from pressctl.reading.inflection import nominative
from pressctl.reading.joint import joint_names
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.people import People, name_text
from pressctl.reading.phrases import find_phrases
from pressctl.reading.sentence_subjects import hangs, is_of_house, is_person, subject_of
from pressctl.reading.speakers import role_text
from pressctl.reading.tokens import Word, sentence_starts

_SENTENCE = 60
_DASHES = frozenset("–—-―")


def spoken_of(
    words: Sequence[Word], text: str, people: People, lexicon: Lexicon, block: str, gender: Gender | None = None
) -> str | None:
    """The last person in `words` who is the subject of a sentence, in full; None where there is none.

    `block` is the text that the words stand in: a title beside the name is kept for the quote that follows. Who is
    known to be of another `gender` is passed over.
    """
    if lexicon.script == "continuous":
        return _spoken_of_unspaced(words, text, people, lexicon)
    for begin in reversed(sentence_starts(words, lexicon.abbreviations)):
        end = min(sentence_end(words, begin, lexicon), begin + _SENTENCE)
        if end - begin < 2:
            continue
        subject = exemplified(words, begin, end, lexicon, text) or subject_of(words, begin, end, lexicon, text)
        subject = subject or in_focus(words, begin, end, lexicon, text)
        if subject is None or _says_nobody(words, subject, lexicon):
            found = _presented(words, begin, end, people, lexicon)
            if found is not None and people.fits(found, gender):
                return found
            continue
        if subject.name is None:
            found = _meant(words, subject, people, lexicon)
            if found is not None and people.fits(found, gender):
                return found
            continue
        name = name_text(words, subject.name)
        if lexicon.inflects and lexicon.according_at(words, begin):
            name = nominative(name, text, lexicon)
        if is_of_house(words, subject, lexicon) or hangs(words, begin, subject, lexicon):
            continue
        full = joint_names(words, subject, people) or people.full(name)
        if full in people.together and people.fits(full, gender):
            return full
        called = _is_called(words, subject, lexicon) and " " not in full and people.is_person(full)
        if not people.fits(full, gender):
            continue
        if called or (is_person(full, lexicon) and _sure(subject, name, full, people, lexicon)):
            if subject.role is not None:
                people.introduced[full] = role_text(words, subject.role, block)
            return full
        found = _presented(words, begin, end, people, lexicon) if lexicon.noun_capitals else None
        if found is not None and people.fits(found, gender):
            return found
    return None


def _says_nobody(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a subject is a mere word with a capital, or somebody of several: «Einer von ihnen ist …»."""
    if subject.kind == "name":
        return (
            subject.capitals < 2
            and subject.role is None
            and subject.first > 0
            and not _is_called(words, subject, lexicon)
        )
    return subject.kind == "description" and not is_definite(words, subject, lexicon)


def _presented(words: Sequence[Word], begin: int, end: int, people: People, lexicon: Lexicon) -> str | None:
    """The person whom a sentence about no person ends with: «Einer von ihnen ist Ahmad Rahimi.»"""
    found = find_phrases(words, begin, end, lexicon, people.text)
    named = [one for one in found if one.kind == "name" and one.capitals >= 2 and not one.modifier]
    if len(named) != 1 or named[0].name is None or named[0].complement or named[0].last != end:
        return None
    if is_of_house(words, named[0], lexicon) or hangs(words, begin, named[0], lexicon):
        return None
    at = before_honorifics(words, beginning(named[0]), lexicon)
    led = at > begin and (words[at - 1].low in lexicon.copulas or words[at - 1].text in _DASHES)
    first = words[named[0].name[0]].low
    given = lexicon.names_somebody(first) or first in lexicon.given_names
    name = people.full(name_text(words, named[0].name))
    return name if (led or given or named[0].role is not None) and is_person(name, lexicon) else None


def another_spoken_of(
    words: Sequence[Word], text: str, name: str | None, people: People, lexicon: Lexicon
) -> Gender | Literal["anybody"] | None:
    """Who else than `name` the last sentence is about that is about somebody: «A neighbour came by.», «The mayor
    opened the fair.» where `name` is a director. "anybody" where the sentence shows no gender; None for nobody else."""
    for begin in reversed(sentence_starts(words, lexicon.abbreviations)):
        end = min(sentence_end(words, begin, lexicon), begin + _SENTENCE)
        subject = subject_of(words, begin, end, lexicon, text) if end - begin >= 2 else None
        if subject is None:
            continue
        if subject.kind != "description" or is_house(words, subject, lexicon) or work_of(words, subject, lexicon):
            return None
        if lexicon.noun_capitals and not _may_be_person(words, subject, lexicon):
            return None  # «Auf dem Plan steht eine Exkursion.»
        if not is_definite(words, subject, lexicon):
            return "anybody"
        another = name is None or not may_mean(words, subject, name, people)
        return gender_of_phrase(words, subject, lexicon) or "anybody" if another else None
    return None


def _may_be_person(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun, in a language where all have capitals, means somebody by its ending or as a title."""
    low = words[subject.last - 1].low
    return lexicon.is_role(low) or low.endswith(lexicon.person_endings)


def _is_called(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a single name stands beside what tells a person: a title («her daughter Leyla»), an honorific."""
    if subject.name is not None and any(w.low in lexicon.honorifics for w in words[subject.first : subject.name[0]]):
        return True
    if subject.name is not None and before_honorifics(words, subject.first, lexicon) < subject.first:
        return True  # «mevrouw Postma»
    if subject.name is None:
        return False
    if subject.role is None:
        return has_age(words, subject.last, lexicon)
    return any(lexicon.is_role(word.low) for word in words[subject.role[0] : subject.role[1]])


def _meant(words: Sequence[Word], subject: Phrase, people: People, lexicon: Lexicon) -> str | None:
    """The person whom the description that a sentence is about means: «La nouvelle présidente a promis …»."""
    if subject.kind != "description" or subject.unnamed or lexicon.script != "cased":
        return None
    if not is_definite(words, subject, lexicon) or is_house(words, subject, lexicon):
        return None
    return described(words, subject, people)


def mentioned(words: Sequence[Word], text: str, people: People, lexicon: Lexicon, *, free: bool = False) -> list[str]:
    """The people whom words name, wherever they stand, in order: who speaks elsewhere, has a title or a given name;
    with `free` none who hangs on a preposition («with his partner Tom Hill»)."""
    found: list[str] = []
    titled = -1  # where the last description ended: «la escritora Ada Berg»
    for phrase in find_phrases(words, 0, len(words), lexicon, text):
        if phrase.kind == "description":
            titled = phrase.last
        if phrase.kind != "name" or phrase.name is None or phrase.modifier:
            continue
        if free and (phrase.complement or hangs(words, 0, phrase, lexicon)):
            continue
        full = joint_names(words, phrase, people) or people.full(name_text(words, phrase.name))
        if full in people.together:
            found += people.together[full]
            continue
        first = full.split()[0].casefold() if full else ""
        given = lexicon.names_somebody(first) or first in lexicon.given_names
        if is_person(full, lexicon) and (
            given
            or full in people.titles
            or phrase.name[0] > phrase.first  # «Mrs Berg»
            or phrase.role is not None
            or titled == phrase.first
            or is_kin(words, phrase, lexicon)
        ):
            found.append(full)
    return found


def house_spoken_of(words: Sequence[Word], text: str, people: People, lexicon: Lexicon) -> str | None:
    """The last house in `words` that is the subject of a sentence, by a name of two words or an acronym; else None."""
    for begin in reversed(sentence_starts(words, lexicon.abbreviations)):
        end = min(sentence_end(words, begin, lexicon), begin + _SENTENCE)
        subject = subject_of(words, begin, end, lexicon, text) if end - begin >= 2 else None
        if subject is None:
            continue
        if subject.name is None:
            name = _house_meant(words, subject, people, lexicon)
            if name is not None:
                return name
            continue
        name = name_text(words, subject.name)
        if subject.capitals == 1 and is_of_house(words, subject, lexicon):
            return behind_kind(words, subject.name, lexicon)  # «La empresa Fluvia»
        short = acronym_behind(words, subject.last)
        if short is not None and people.house(short) != short:
            return people.house(short)  # «L'Aide humanitaire (AH) a demandé …»
        if subject.capitals == 1 and name.casefold() in lexicon.house_kinds and lexicon.articles:
            name = with_complement(words, subject.name, lexicon)  # «La Fédération des usagers»
        parts = name.casefold().split()
        acronym = name.split()[0].isupper() and 2 <= len(parts[0]) <= 8 and (len(parts) == 1 or len(parts[0]) < 6)
        if acronym or (len(parts) > 1 and any(part.strip(".,") in lexicon.organisations for part in parts)):
            return name
    return None


def _house_meant(words: Sequence[Word], subject: Phrase, people: People, lexicon: Lexicon) -> str | None:
    """The house that a description means, where it has a name: «The agency has received …»."""
    if subject.kind != "description" or lexicon.script != "cased" or not is_house(words, subject, lexicon):
        return None
    found = described_house(words, subject, people, lexicon)
    return found if found is not None and any(char.isupper() for char in found) else None


def _spoken_of_unspaced(words: Sequence[Word], text: str, people: People, lexicon: Lexicon) -> str | None:
    from pressctl.reading.unspaced import opening_name

    for begin in reversed(sentence_starts(words, lexicon.abbreviations)):
        end = sentence_end(words, begin, lexicon)
        if end <= begin:
            continue
        name = opening_name(text, words[begin].start, words[end - 1].end, lexicon)
        if name is not None:
            return people.full(name)
    return None


def told_of_behind(after: Sequence[Word], text: str, people: People, lexicon: Lexicon) -> str | None:
    """The person whom the sentence behind a quote that opens a paragraph is about: «「…」。女将の藤波さんは目を細める。»."""
    from pressctl.reading.unspaced import opening_name

    start = next((index for index, word in enumerate(after) if word.is_word), len(after))
    if start >= len(after):
        return None
    end = sentence_end(after, start, lexicon)
    name = opening_name(text, after[start].start, after[end - 1].end, lexicon) if end > start else None
    return people.full(name) if name is not None else None


def lead_in(words: Sequence[Word], text: str, people: People, lexicon: Lexicon) -> tuple[str, Phrase] | None:
    """The person whom the last sentence before a quote is about, with the phrase; None where it is about none."""
    starts = [
        start
        for start in sentence_starts(words, lexicon.abbreviations)
        if any(word.is_word for word in words[start : start + 4])
    ]
    if not starts:
        return None
    subject = _leading(words, starts[-1], len(words), lexicon, text)
    if subject is None or subject.name is None:
        return None
    name = name_text(words, subject.name)
    full = people.full(name)
    if not is_person(full, lexicon) or (subject.capitals < 2 and full == name):
        return None
    if full == name and words[subject.name[0]].low in lexicon.articles:
        return None  # «De Lispeltuut»: a house, or a surname whose bearer the release does not name
    return None if is_of_house(words, subject, lexicon) else (full, subject)


def _leading(words: Sequence[Word], begin: int, end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The name that a sentence is about: its subject, or whom it goes by («According to Ada Berg, …»)."""
    subject = subject_of(words, begin, end, lexicon, text)
    return subject if subject is not None and subject.kind == "name" else None


def _sure(subject: Phrase, name: str, full: str, people: People, lexicon: Lexicon) -> bool:
    """Whether a subject is surely a person: known as a speaker, titled, or named in full elsewhere."""
    first = full.split()[0].casefold() if full else ""
    known = lexicon.names_somebody(first) or people.gender(full) is not None
    given = not lexicon.noun_capitals or known
    if full in people.titles or (full != name and given and lexicon.script != "article"):
        return True  # «Neue Algen» is no fuller name of «Algen»
    if lexicon.script == "article":
        return subject.role is not None
    return subject.capitals >= 2 and (subject.role is not None or given)
