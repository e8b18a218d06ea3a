"""Which house a description means: «the association», «la préfecture», «a report by the Ocean Audit Office»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.people import People, name_text
from pressctl.reading.phrases import find_phrases
from pressctl.reading.tokens import Word, spelled

_LOOKS = 20
_LONGEST = 8


def is_house(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a description is of a house («la empresa»), so that no person is meant."""
    inside = list(words[subject.first : subject.last])
    if lexicon.articles and lexicon.given_names:  # the head comes first: «la empresa propietaria»
        inside = [word for word in inside if lexicon.is_role(word.low) or word.low in lexicon.organisations][:1]
    if any(lexicon.is_role(word.low) and word.low not in lexicon.organisations for word in inside):
        return False  # «the head of the council»
    return any(word.low in lexicon.organisations for word in inside)


def is_definite(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a description means somebody in particular: «the minister», not «a minister»."""
    return words[subject.first].low not in lexicon.indefinite


def work_of(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a description is of a report, a study, a statement."""
    return any(word.low in lexicon.works for word in words[subject.first : subject.last])


def described_house(words: Sequence[Word], subject: Phrase, people: People, lexicon: Lexicon) -> str | None:
    """The house that a description with a house's head word means, in full where the release has just one such name.

    Where it has none, or several, the description itself without its article.
    """
    first, last = subject.first, subject.last
    while first < last - 1 and (words[first].low in lexicon.articles or words[first].low in lexicon.indefinite):
        first += 1
    end = _with_complement(words, last, lexicon)
    if (
        end == last
        and last + 1 < len(words)
        and _is_adjective(words[last], lexicon)
        and not _is_verb(words, last, lexicon)
    ):
        further = _with_complement(words, last + 1, lexicon)
        end = further if further > last + 1 else last  # «la chambre régionale des comptes»
    named = any(word.text[0].isupper() for word in words[last:end])
    if not named and first == last - 1 and words[first].low in lexicon.organisations:
        names = _names_of(words[first], people, lexicon)
        if len(names) == 1:
            return names.pop()
    return spelled(words[first:end])


def is_any_house(words: Sequence[Word], subject: Phrase, lexicon: Lexicon) -> bool:
    """Whether a description fits every house («the organisation said»), so that the one spoken of last is meant."""
    low = words[subject.last - 1].low
    return subject.kind == "description" and (low in lexicon.any_house or low in lexicon.house_kinds)


def may_be_any(word: str, house: str, lexicon: Lexicon) -> bool:
    """Whether «the company», «the agency» can mean a house: no union or ministry is a company."""
    if word not in lexicon.firms and word not in lexicon.house_kinds:
        return True
    meant = lexicon.house_kinds.get(word, lexicon.firms)
    kinds = [part for part in house.casefold().split() if part.strip(".,") in lexicon.organisations]
    if not kinds:  # a brand may be any company, an acronym a union or an agency too
        return word in lexicon.firms or house.split()[0].isupper()
    return any(part.strip(".,") in meant for part in kinds)


def house_of_work(words: Sequence[Word], subject: Phrase, lexicon: Lexicon, text: str) -> str | None:
    """The house that a report is by: «a report by the Ocean Audit Office»; None where none is named."""
    stop = min(len(words), subject.last + _LONGEST)
    for phrase in find_phrases(words, subject.last, stop, lexicon, text):
        near = phrase.first - subject.last <= 3
        joint = words[subject.last].low
        joined = phrase.complement or joint in lexicon.agents or joint in lexicon.genitive_articles
        if phrase.kind == "name" and phrase.name is not None and near and joined:
            end = _with_complement(words, phrase.last, lexicon)
            if end <= phrase.last and phrase.capitals == 1 and lexicon.articles and not lexicon.noun_capitals:
                return with_complement(words, phrase.name, lexicon)  # «un rapport de la Banque mondiale»
            return name_text(words, (phrase.name[0], max(end, phrase.name[1])))
        break
    return None


def _with_complement(words: Sequence[Word], at: int, lexicon: Lexicon) -> int:
    """Where a house's name ends with the complement that follows: «mairie de Plouvran», «syndicat des pêcheurs»."""
    joins = (lexicon.particles & lexicon.prepositions) | lexicon.house_joints
    if at + 1 >= len(words) or words[at].low not in joins or lexicon.noun_capitals:
        return at
    end = at + 1
    while end < len(words) and words[end].low in lexicon.articles:
        end += 1
    if end >= len(words) or not words[end].is_word or words[end].low in lexicon.indefinite:
        return at
    end += 1
    while end < len(words) and words[end].is_word and words[end].text[0].isupper():
        end += 1
    if (
        end + 1 < len(words)
        and words[end].low in lexicon.conjunctions
        and len(words[end].low) <= 3
        and words[end + 1].is_word
        and not lexicon.verb_at(words, end + 1)
    ):
        end += 2
    return end


def with_complement(words: Sequence[Word], name: tuple[int, int], lexicon: Lexicon) -> str:
    """The name of a house with the words in small letters behind its head: «Agence régionale de santé»."""
    first, last = name
    at = last
    while at < min(len(words), last + 2) and _is_adjective(words[at], lexicon) and not _is_verb(words, at, lexicon):
        at += 1
    end = _with_complement(words, at, lexicon)
    closed = at == len(words) or not words[at].is_word or _is_verb(words, at, lexicon)
    return spelled(words[first : max(end, at) if end > at or closed else last])


def behind_kind(words: Sequence[Word], name: tuple[int, int], lexicon: Lexicon) -> str:
    """The name of a house behind its kind, with the small words that go on up to a comma: «l'association Rail pour
    tous, elle, demande …»."""
    first, last = name
    end = next((at for at in range(last, min(len(words), last + 4)) if not words[at].is_word), last)
    joined = end > last and words[end].text == "," and words[last].low in lexicon.prepositions
    plain = joined and not any(_is_verb(words, at, lexicon) for at in range(last, end))
    return spelled(words[first : end if plain else last])


def _is_adjective(word: Word, lexicon: Lexicon) -> bool:
    """Whether a word can be an adjective: in small letters, and none of the little words."""
    little = word.low in lexicon.stopwords or word.low in lexicon.prepositions or word.low in lexicon.conjunctions
    return word.is_word and word.text[0].islower() and not little


def _is_verb(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    return bool(lexicon.verb_at(words, at) or lexicon.weak_verb_at(words, at)) or words[at].low in lexicon.auxiliaries


def _names_of(head: Word, people: People, lexicon: Lexicon) -> set[str]:
    """The names in the release that have the head word of a house, as a word or the end of a compound."""
    found: set[str] = set()
    before = r"[\w-]*" if lexicon.role_suffixes and len(head.low) > 3 else ""
    pattern = rf"(?<!\w){before}{re.escape(head.low)}(?!\w)"
    for number, match in enumerate(re.finditer(pattern, people.text, re.IGNORECASE)):
        if number >= _LOOKS:
            break
        if not match[0][0].isupper():
            found.update(_with_place(match.start(), people.text, lexicon))
            continue
        if len(match[0]) > len(head.low):
            found.add(match[0])
        found.update(_without_article(name, lexicon) for name in people.named_at(match.start(), match.end()))
    return {name for name in found if not any(name != other and name in other for other in found)}


def _with_place(start: int, text: str, lexicon: Lexicon) -> list[str]:
    """A house in small letters with the name that it has behind it: «préfecture du Ponant», «ministry of Health»."""
    newline = text.find("\n", start, start + 60)
    words = lexicon.words(text, start, newline if newline >= 0 else min(len(text), start + 60))
    named = _behind_kind(words, lexicon) or _before_kind(start, text, lexicon)
    if named is not None:
        return [named]
    end = _with_complement(words, 1, lexicon)
    return [spelled(words[:end])] if end > 1 and words[end - 1].text[0].isupper() else []


def _behind_kind(words: Sequence[Word], lexicon: Lexicon) -> str | None:
    """The name behind a house's kind and at most one adjective: «l'organizzazione umanitaria Mare Aperto»."""
    if lexicon.noun_capitals or len(words) < 2:
        return None
    first = _past_kind(words, lexicon)
    if first is None:
        return None
    end = first
    while end < len(words) and words[end].is_word and words[end].text[0].isupper():
        end += 1
    whole = end - first >= 2 or (end > first and lexicon.articles and len(words[first].text) > 1)
    return spelled(words[first:end]) if whole and not lexicon.place_at(words, first) else None


def _past_kind(words: Sequence[Word], lexicon: Lexicon) -> int | None:
    """Where a name may begin behind a house's kind: right behind it, behind an adjective, or behind what it is of
    («l'association de consommateurs Rives»); None where a little word parts them."""
    if not words[1].is_word:
        return None
    if words[1].text[0].isupper():
        return 1
    of = words[1].low in lexicon.particles and words[1].low in lexicon.prepositions
    plain = words[2 : 2 + of] if of else words[1:2]
    if len(words) < 4 or not all(word.is_word and word.text[0].islower() for word in plain):
        return None
    low = plain[0].low if plain else ""
    little = low in lexicon.stopwords or low in lexicon.prepositions or low in lexicon.articles
    return None if little else 2 + of


def _before_kind(start: int, text: str, lexicon: Lexicon) -> str | None:
    """The name that a house's kind explains behind a comma: «Fluvia, empresa de riego, …»."""
    words = lexicon.words(text, max(0, start - 60, text.rfind("\n", 0, start) + 1), start)
    end = len(words)
    if end and (words[end - 1].low in lexicon.articles or words[end - 1].low in lexicon.indefinite):
        end -= 1
    if end < 2 or words[end - 1].text != "," or lexicon.noun_capitals:
        return None
    first = end - 1
    while first > 0 and words[first - 1].is_word and words[first - 1].text[0].isupper():
        first -= 1
    name = _without_article(spelled(words[first : end - 1]), lexicon)
    person = lexicon.names_somebody(name.partition(" ")[0].casefold())
    return name if name and not person and not lexicon.place_at(words, first) else None


def _without_article(name: str, lexicon: Lexicon) -> str:
    first, _blank, rest = name.partition(" ")
    return rest if rest and first.lower() in lexicon.articles else name
