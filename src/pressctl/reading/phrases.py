"""Noun phrases that can name a speaker, in scripts that have capitals: names with their titles, pronouns, descriptions.

A phrase is found by its form: a run of capitalised words with particles and initials between them is a name, a role
word in the run parts title and name («CJI Board Chair Thor Nelson», «Natalie Bellis CEO»), an article and a role word
without a name is a description («the minister»). Indexes count words in the list handed in.
"""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.appositions import before_honorifics
from pressctl.reading.articled import find_articled
from pressctl.reading.bare_titles import title_head, titled
from pressctl.reading.complements import is_complement
from pressctl.reading.inflection import is_given_name
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.runs import is_site, marks_inside, past_particles, run_end, trim
from pressctl.reading.titles import at_given_name, behind_honorific, is_ranked, person_start
from pressctl.reading.tokens import Word, spelled


def find_phrases(words: Sequence[Word], first: int, last: int, lexicon: Lexicon, text: str) -> list[Phrase]:
    """All phrases of `words[first:last]`, in order. `text` is the release's prose."""
    if lexicon.script == "article":
        return find_articled(words, first, last, lexicon)
    result: list[Phrase] = []
    at = first
    while at < last:
        word = words[at]
        if not word.is_word:
            at += 1
            continue
        phrase = _phrase_at(words, at, first, last, lexicon, text)
        if phrase is None:
            at += 1
            continue
        result.append(phrase)
        at = max(phrase.last, at + 1)
    return result


def _phrase_at(words: Sequence[Word], at: int, first: int, last: int, lexicon: Lexicon, text: str) -> Phrase | None:
    word = words[at]
    if word.low in lexicon.pronouns:
        return Phrase("pronoun", at, at + 1, complement=is_complement(words, at, first, lexicon))
    if at + 1 < last and words[at + 1].low in lexicon.latter and word.low in lexicon.articles:
        return Phrase("pronoun", at, at + 2, complement=is_complement(words, at, first, lexicon))
    if not lexicon.articles and lexicon.roles:
        head = title_head(words, at, last, lexicon)
        if head is not None:
            complement = is_complement(words, at, first, lexicon)
            return titled(words, at, head, last, lexicon, complement=complement)
    if lexicon.noun_capitals and at > first and words[at - 1].low in lexicon.indefinite and word.text[0].isupper():
        following = words[at + 1] if at + 1 < last else None
        if following is None or not following.text[0].isupper():  # «rief ein Kind»
            complement = is_complement(words, at - 1, first, lexicon)
            return Phrase("description", at - 1, at + 1, role=(at - 1, at + 1), complement=complement)
    if word.text[0].isupper() and not _is_function(words, at, lexicon):
        return _name_at(words, at, first, last, lexicon, text)
    relative = word.low in lexicon.relatives and word.low not in lexicon.articles
    if relative and at + 1 < last and lexicon.is_role(words[at + 1].low):
        return Phrase("description", at, at + 2, role=(at + 1, at + 2))  # «…, whose director, Ada Berg, said»
    if word.low in lexicon.articles or word.low in lexicon.indefinite:
        return _description_at(words, at, first, last, lexicon)
    if (
        lexicon.is_role(word.low)
        and word.low not in lexicon.prepositions
        and (at == first or not words[at - 1].is_word or _after_verb(words, at, first, lexicon))
    ):
        return _bare_role(words, at, first, last, lexicon)
    return None


def _after_verb(words: Sequence[Word], at: int, first: int, lexicon: Lexicon) -> bool:
    return any(at - back >= first and lexicon.verb_at(words, at - back) == back for back in (1, 2, 3))


def _is_function(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    low = words[at].low
    if lexicon.noun_capitals and low in lexicon.articles and (at == 0 or not words[at - 1].is_word):
        return True  # «Der Seglerverband fordert»
    if low in lexicon.stopwords or low in lexicon.prepositions or low in lexicon.conjunctions:
        if at + 1 == len(words) or at == 0 or low not in lexicon.particles:
            return True
        if not words[at + 1].text[0].isupper():
            return not (words[at].text[0].isupper() and words[at - 1].is_word and _leads_to_name(words, at, lexicon))
        # «La Fundación», «La Ministra»: an article, not the particle of a surname.
        return low in lexicon.articles and (_heads_house(words, at + 1, lexicon) or lexicon.is_role(words[at + 1].low))
    return low in lexicon.articles or low in lexicon.indefinite


def _leads_to_name(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether particles and a capital follow a particle with a capital: «aldus Van den Berg»."""
    after = past_particles(words, at + 1, len(words), lexicon)
    return after is not None and after > at + 1


def _name_at(words: Sequence[Word], at: int, first: int, last: int, lexicon: Lexicon, text: str) -> Phrase | None:
    end = run_end(words, at, last, lexicon, text)
    complement = is_complement(words, at, first, lexicon)
    role_at = _role_in(words, at, end, lexicon)
    if role_at == end - 1 and (role_at <= at + 1 or lexicon.is_role(words[at].low)):
        return _titled(words, at, end, last, lexicon, complement)
    name_start, name_end, role = _part_title(words, at, end, role_at, lexicon)
    if (
        role is not None
        and name_start < end
        and words[name_start].low in lexicon.particles
        and words[name_start].text[0].islower()
    ):
        return Phrase("description", at, name_start, role=(at, name_start), complement=complement)
    untrimmed = name_start
    name_start, name_end = trim(words, name_start, name_end, lexicon)
    place = lexicon.place_at(words, name_start) if name_start < name_end else 0
    if place and name_start + place >= name_end:
        return Phrase("name", at, end, (name_start, name_end), role, complement)
    if place and role is None and name_end - name_start - place >= 2:
        name_start += place
        complement = False  # «della Nuova Zelanda Ada Riva»: likewise
    if complement and name_start > untrimmed and (words[untrimmed].text.isupper() or is_site(words[untrimmed])):
        complement = False  # «del presidente de la ONU Ana Gil»: the preposition belongs to the acronym
    if complement and role is None and _ends_in_name(words, at, name_start, name_end, first, lexicon, text):
        name_start, complement = name_end - 2, False
    person = person_start(words, name_start, name_end, first, lexicon, text)
    if person is not None and role is None:
        at, name_start, complement = person, person, False
    elif person is not None:
        name_start, role = person, (at, person)
    elif role is not None and complement and is_ranked(words, role, first, lexicon):
        complement = False
    if name_start >= name_end:
        return Phrase("description", at, end, role=(at, end), complement=complement)
    modifier = words[end - 1].low.endswith(("'s", ":s", ":ns", ":ens")) and end < last and words[end].is_word
    if not modifier and role is None and end < last and words[end].is_word and lexicon.is_role(words[end].low):
        role, modifier = None, _name_follows(words, end, last, lexicon)
    capitals = sum([word.text[0].isupper() for word in words[name_start:name_end]])
    if capitals == 1 and role is None and not modifier and _qualifies_title(words, end, last, lexicon):
        return _bare_role(words, at, first, last, lexicon, end)
    return Phrase("name", at, end, (name_start, name_end), role, complement, modifier, capitals=capitals)


def _role_in(words: Sequence[Word], at: int, end: int, lexicon: Lexicon) -> int | None:
    """The index of the last title of a run."""
    for index in range(end - 1, at - 1, -1):
        if lexicon.is_role(words[index].low) and _is_role_here(words, index, at, end, lexicon):
            return index
    return None


def _part_title(
    words: Sequence[Word], at: int, end: int, role_at: int | None, lexicon: Lexicon
) -> tuple[int, int, tuple[int, int] | None]:
    """Start and end of the name in the run `at … end`, and its title: before the name, or behind it («Ana Gil CEO»)."""
    if role_at == end - 1:
        title = role_at
        while title - 1 > at and lexicon.is_role(words[title - 1].low):
            title -= 1
        return at, title, (title, end)
    if role_at is not None:
        return role_at + 1, end, (at, role_at + 1)
    behind = None
    if lexicon.noun_capitals:
        behind = behind_honorific(words, at, end, lexicon) or at_given_name(words, at, end, lexicon)
    elif end - at > 2 and at > 0 and words[at - 1].low in lexicon.articles and not is_complement(words, at, 0, lexicon):
        behind = at_given_name(words, at, end, lexicon)  # «l'Ivoirienne Aya Kouamé»
    if behind is not None:
        return behind, end, (at, before_honorifics(words, behind, lexicon))
    return at, end, None


def _is_role_here(words: Sequence[Word], at: int, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a word of a run is a title. The head of a house's name is none («Asociación de Radios Libres»)."""
    if not words[at].is_word or not lexicon.is_role(words[at].low):
        return False
    titled = any(lexicon.is_role(word.low) for word in words[start:at])
    if at > start and words[at].text[0].isupper() and is_given_name(words[at - 1].low, lexicon):
        return False  # «Hanna Stolarz»
    if (
        any(part in lexicon.also_surnames for part in words[at].low.split("-"))
        and at + 1 == end
        and (titled or not _is_determined(words, start, lexicon))
    ):
        return False  # «Tom Baker», «Anna Fischer»
    if at + 1 == end and at > start and _heads_house(words, at, lexicon) and not lexicon.noun_capitals:
        return False  # «the Pedal Industry Association»
    if start < at < end - 1 and _heads_house(words, at, lexicon):
        return False  # «Tribunal Superior de Justicia»: no title parts a house's name
    alone = at + 1 == end and not (at > 0 and words[at - 1].low in lexicon.articles)
    return not (_heads_house(words, at, lexicon) and at == start and not alone)


def _is_determined(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether an article or its like stands before a word."""
    before = words[at - 1].low if at > 0 else ""
    return before in lexicon.articles or before in lexicon.indefinite or before in lexicon.relatives


def _heads_house(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    return words[at].text[0].isupper() and words[at].low in lexicon.organisations


def _ends_in_name(
    words: Sequence[Word], at: int, start: int, end: int, first: int, lexicon: Lexicon, text: str
) -> bool:
    """Whether a long run behind a title ends in a person's name that also stands alone elsewhere in the text."""
    if end - start < 4 or any(not word.text[0].isupper() for word in words[start:end]):
        return False
    if not any(lexicon.is_role(word.low) for word in words[max(first, at - 4) : at]):
        return False
    return text.count(spelled(words[end - 2 : end])) > text.count(spelled(words[end - 3 : end]))


def _name_follows(words: Sequence[Word], at: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a name follows a title before the next mark: «… spokesperson Sophia Kianni», not «director of Acme»."""
    for index in range(at, last):
        word = words[index]
        if not word.is_word:
            return False
        if word.text[0].isupper():
            before = words[index - 1].low
            if before not in lexicon.prepositions and before not in lexicon.articles:
                return True
            place = lexicon.place_at(words, index)
            if not place and all(word.text[0].isupper() for word in words[index : index + 3]) and index + 3 <= last:
                return True  # «Vlaams minister van Onderwijs Ada Berg»
            return bool(place) and index + place < last and words[index + place].text[0].isupper()
    return False


def _titled(words: Sequence[Word], at: int, end: int, last: int, lexicon: Lexicon, complement: bool) -> Phrase:
    """A run that is a title alone («CEO», «Ministerpräsident»)."""
    low = words[end - 1].low
    return Phrase("description", at, end, role=(at, end), complement=complement, unnamed=low in lexicon.unnamed)


def _description_at(words: Sequence[Word], at: int, first: int, last: int, lexicon: Lexicon) -> Phrase | None:
    """An article and a role word within five words, without a mark or preposition between: «the new minister»."""
    for index in range(at + 1, min(at + 6, last)):
        word = words[index]
        if not word.is_word or word.low in lexicon.prepositions or word.low in lexicon.pronouns:
            return None
        if index > at + 1 and (word.low in lexicon.articles or word.low in lexicon.indefinite):
            return None  # another phrase begins
        kind = index == at + 1 and word.text.isupper() and word.low in lexicon.house_kinds
        if kind and not (index + 1 < last and words[index + 1].text[0].isupper()):  # «la ONG reclama», no name
            complement = is_complement(words, at, first, lexicon)
            return Phrase("description", at, at + 2, role=(at, at + 2), complement=complement)
        if word.text[0].isupper() and lexicon.given_names and not lexicon.is_role(word.low):
            return None  # a name begins, and a title would have stood before it
        if word.low in lexicon.women | lexicon.men and words[at].low in lexicon.indefinite and word.text[0].islower():
            return Phrase("description", at, index + 1, role=(at, index + 1))  # «a Marlow woman»: nobody named
        if lexicon.is_role(word.low):
            if index + 1 < last and words[index + 1].is_word and lexicon.is_role(words[index + 1].low):
                continue
            of_house = any(inner.text[0].isupper() for inner in words[at + 1 : index])
            unnamed = word.low in lexicon.unnamed and (of_house or words[at].low in lexicon.indefinite)
            complement = is_complement(words, at, first, lexicon)
            whole = index == at + 1 or of_house  # «the Rural Mobility Institute»
            if (_heads_house(words, index, lexicon) and whole and not lexicon.noun_capitals) or (
                word.text[0].isupper() and index + 1 < last and _goes_on(words, index + 1, last, lexicon)
            ):
                return None  # the run with the name is read as a name with its title
            return Phrase("description", at, index + 1, role=(at, index + 1), complement=complement, unnamed=unnamed)
    return None


def _goes_on(words: Sequence[Word], at: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a run of capitals goes on at `at`: «the Minister Ada Berg», «the Campus Workers' Union»."""
    return words[at].text[0].isupper() or (words[at].text in "'’" and marks_inside(words, at, last, lexicon) > 0)


def _qualifies_title(words: Sequence[Word], end: int, last: int, lexicon: Lexicon) -> bool:
    """Whether one capital is the place or house of the title right behind it: «says Marlow mayor»."""
    if end >= last or lexicon.noun_capitals or not lexicon.articles or lexicon.given_names:
        return False
    word = words[end]
    return word.is_word and word.text[0].islower() and lexicon.is_role(word.low) and word.low not in lexicon.honorifics


def _bare_role(
    words: Sequence[Word], at: int, first: int, last: int, lexicon: Lexicon, head: int | None = None
) -> Phrase:
    """A title without article; `head` is where it begins behind its house."""
    end = (at if head is None else head) + 1
    while end < last and words[end].is_word and lexicon.is_role(words[end].low):
        end += 1
    unnamed = words[end - 1].low in lexicon.unnamed
    return Phrase(
        "description", at, end, role=(at, end), unnamed=unnamed, complement=is_complement(words, at, first, lexicon)
    )
