"""Who a description means: «the minister», «la directrice», by the titles that the release gives to its people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from pressctl.reading.genders import Gender, gender_of_phrase
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.matching import shared_words
from pressctl.reading.nouns import Phrase
from pressctl.reading.people import People, name_text
from pressctl.reading.phrases import find_phrases
from pressctl.reading.tokens import Word
from pressctl.reading.vocabulary import words as vocabulary

_LOOKS = 12
_PARTING = frozenset('.:;«»„“”"')
_LONGEST = 6
_ACRONYM = 5
_MOST = 300  # speakers among whom one is looked for, the last first: no release has so many


def described(words: Sequence[Word], phrase: Phrase, people: People) -> str | None:
    """The person that a description means: the last one met whose title shares its words."""
    content = _content(words, phrase, people.lexicon)
    if not content:
        return None
    best, most = None, 0
    gender = gender_of_phrase(words, phrase, people.lexicon)
    qualified = _by_adjective(words, phrase, gender, people)
    if qualified is not None:
        return qualified
    of = _house_of(words, phrase.last, people.lexicon)
    for name, titles in islice(reversed(people.titles.items()), _MOST):
        score = max((shared_words(content, title, people.lexicon) for title in titles), default=0)
        if of and score and all(_is_of_another(of, title, people.lexicon) for title in titles):
            continue
        if score > most and people.fits(name, gender):
            best, most = name, score
    if best is not None:
        return best
    for name, title in people.given:
        if title and any(word in title.lower().split() for word in content):
            return name
    return _titled(content, gender, people, of)


def may_mean(words: Sequence[Word], phrase: Phrase, name: str, people: People) -> bool:
    """Whether a description can mean a person whose title has none of its words: «the expert», but not «the mayor»
    where the release gives the person another title."""
    lexicon = people.lexicon
    if name in people.together:
        return False
    office = any(word.low in lexicon.offices for word in words[phrase.first : phrase.last])
    titled = any(people.titles.get(name, ())) or people.introduced.get(name) is not None
    return not (office and titled) and people.fits(name, gender_of_phrase(words, phrase, lexicon))


def _content(words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> list[str]:
    if phrase.role is None:
        return []
    low = [w.low for w in words[phrase.role[0] : phrase.role[1]] if w.is_word]
    return [
        w for w in low if w not in lexicon.articles and w not in lexicon.indefinite and w not in lexicon.prepositions
    ]


def _by_adjective(words: Sequence[Word], phrase: Phrase, gender: Gender | None, people: People) -> str | None:
    """Who has the adjective behind a title in theirs, where titles come first: «le président ivoirien» is «son
    homologue ivoirien, Aya Koné», and no other president."""
    lexicon = people.lexicon
    if not _has_joints(lexicon) or phrase.last >= len(words):
        return None
    word = words[phrase.last]
    little = word.low in lexicon.stopwords or word.low in lexicon.prepositions or word.low in lexicon.conjunctions
    if not word.is_word or not word.text[0].islower() or little or len(word.low) < 5 or lexicon.may_say[word.low]:
        return None
    found = {
        name
        for match in islice(re.finditer(rf"(?<!\w){re.escape(word.low)}(?!\w)", people.text), _LOOKS)
        for name in [_name_with_title(*match.span(), people)]
        if name is not None and people.fits(name, gender)
    }
    return found.pop() if len(found) == 1 else None


def _has_joints(lexicon: Lexicon) -> bool:
    """Whether a house or field follows its title behind a particle that is a preposition: «présidente de la Ligue»."""
    return lexicon.script == "cased" and bool(_joints(lexicon)) and not lexicon.noun_capitals


def _joints(lexicon: Lexicon) -> frozenset[str]:
    """The prepositions that lead from a title to its house: those of surnames, but none that says where («in 't Veld»)."""
    return (lexicon.particles & lexicon.prepositions) - frozenset(
        vocabulary(lexicon.tag, "dateline", "place-prepositions")
    )


def _house_of(words: Sequence[Word], at: int, lexicon: Lexicon) -> frozenset[str]:
    """The words of the house or country that a title at `words[at]` goes on with; empty for none, or an acronym."""
    joints = _joints(lexicon)
    if not _has_joints(lexicon) or at >= len(words) or words[at].low not in joints:
        return frozenset()
    while at < len(words) and (words[at].low in joints or words[at].low in lexicon.articles):
        at += 1
    named = []
    while at < len(words) and words[at].is_word and words[at].text[0].isupper():
        named.append(words[at])
        at += 1
    short = any(word.text.isupper() for word in named)
    return frozenset() if short else frozenset(word.low for word in named)


def _is_of_another(of: frozenset[str], title: str, lexicon: Lexicon) -> bool:
    """Whether a title in small letters names another house than `of`: «président de la république»."""
    own = title.replace("’", "'").replace("'", "' ").split()
    joints = _joints(lexicon)
    joint = next((at for at, word in enumerate(own) if at and word in joints), None)
    if joint is None or len(own) - joint > _LONGEST:
        return False
    rest = {word for word in own[joint:] if word not in lexicon.articles and word not in lexicon.prepositions}
    short = any(len(word) <= _ACRONYM for word in rest)
    return bool(rest) and not short and not rest & of


def _titled(content: Sequence[str], gender: Gender | None, people: People, of: frozenset[str]) -> str | None:
    """The first name in the text that bears all words of a description as its title."""
    head = content[-1] if people.lexicon.is_role(content[-1]) else content[0]
    article = "(?:ال)?" if people.lexicon.script == "article" else ""
    head = head.removeprefix("ال") if article else head
    pattern = rf"(?<!\w){article}{re.escape(head)}(?!\w)"
    # In a headline without capitals the verb behind a title looks like a name.
    start = people.text.find("\n") + 1 if article else 0
    first, barred = [], set()
    for match in islice(re.compile(pattern, re.IGNORECASE).finditer(people.text, start), _LOOKS):
        place = match.span()
        if place not in people.titled_at:
            people.titled_at[place] = _name_with_title(*place, people)
        name = people.titled_at[place]
        if name is None or not people.fits(name, gender):
            continue
        near = people.lexicon.words(people.text, match.end(), min(len(people.text), match.end() + 60)) if of else ()
        other = _house_of(near, 0, people.lexicon)
        if not of or other & of:
            return name
        if other:
            barred.add(name)
        first.append(name)
    return next((name for name in first if name not in barred), None)


def _name_with_title(start: int, end: int, people: People) -> str | None:
    begin = max(people.text.rfind("\n", max(0, start - 90), start) + 1, start - 90, 0)
    stop = min(len(people.text), end + 90)
    newline = people.text.find("\n", end, stop)
    words = people.lexicon.words(people.text, begin, newline if newline >= 0 else stop)
    phrases = find_phrases(words, 0, len(words), people.lexicon, people.text)
    for phrase in phrases:
        if phrase.kind != "name" or phrase.name is None or phrase.capitals < 2:
            continue
        near = phrase.role is not None and words[phrase.role[0]].start <= start < words[phrase.role[1] - 1].end
        if not near and not phrase.complement:
            between = [
                w
                for w in words
                if (end <= w.start and w.end <= words[phrase.first].start)
                or (words[phrase.last - 1].end <= w.start and w.end <= start)
            ]
            near = (
                len(between) <= 6
                and sum(w.text in {",", "،"} for w in between) == 1
                and not any(w.text in _PARTING or w.low in people.lexicon.auxiliaries for w in between)
            ) or _follows_title(words, end, phrase, people.lexicon)
        name = name_text(words, phrase.name)
        if near and people.is_person(name):
            return name
    return None


def _follows_title(words: Sequence[Word], end: int, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a name stands right behind a title that ends at an offset: «the mayor Ada Berg»."""
    between = [word for word in words if end <= word.start and word.end <= words[phrase.first].start]
    return (
        words[phrase.first].start >= end
        and len(between) <= 4
        and all(
            word.is_word and word.low not in lexicon.conjunctions and () not in lexicon.verbs.get(word.low, ())
            for word in between
        )
    )
