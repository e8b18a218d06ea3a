"""Titles before names in languages without articles: «исполнительный директор фонда «Ладога» Анна Ким».

From the title's first word everything up to a mark or a verb is read at once: words in small letters and houses belong
to the title, the person is the run of capitals that holds a given name, or else the first that can be a person's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pressctl.reading.inflection import is_given_name
from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.tokens import Word

_LONGEST = 30
_PAIRS = {"«": "»", "„": "“”", '"': '"', "“": "”"}


def title_head(words: Sequence[Word], at: int, last: int, lexicon: Lexicon) -> int | None:
    """The index of the role word of the title that begins at `at`, adjectives first; None where none begins there."""
    for index in range(at, min(at + 4, last)):
        word = words[index]
        if not word.is_word:
            return None
        if lexicon.is_role(word.low):
            if index > at and is_given_name(words[index - 1].low, lexicon) and word.text[0].isupper():
                return None  # «Hanna Stolarz»
            return None if _heads_house(words, index, last, lexicon) else index
        if not word.low.endswith(lexicon.adjective_endings) or word.low in lexicon.stopwords:
            return None
        if lexicon.verb_at(words, index) or lexicon.weak_verb_at(words, index):
            return None  # «uważa członek rady»
    return None


def _heads_house(words: Sequence[Word], at: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a word is the head of a house's name («Związek Ratowników») and no title."""
    following = words[at + 1] if at + 1 < last else None
    capitals = words[at].text[0].isupper() and following is not None and following.text[0].isupper()
    return capitals and words[at].low in lexicon.organisations


def titled(words: Sequence[Word], at: int, head: int, last: int, lexicon: Lexicon, *, complement: bool) -> Phrase:
    """The title that begins at `at`, with the person's name where one follows in the same breath."""
    end = _stretch_end(words, head + 1, last, lexicon)
    if words[head].low in lexicon.organisations:
        house = _house(words, head, end, lexicon)
        if house is not None:
            return Phrase("name", at, end, house, None, complement, capitals=2)
    name = None if words[head].low in lexicon.organisations else _name(words, head + 1, end, lexicon)
    if name is not None:
        capitals = sum(word.text[0].isupper() for word in words[name[0] : name[1]])
        return Phrase(
            "name", at, name[1], name, (at, _role_stop(words, head, name[0], lexicon)), complement, capitals=capitals
        )
    stop = head + 1
    while stop < end and words[stop].is_word and words[stop].low not in lexicon.prepositions:
        stop += 1
    return Phrase(
        "description", at, stop, role=(at, stop), complement=complement, unnamed=words[head].low in lexicon.unnamed
    )


def _house(words: Sequence[Word], head: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The name of a house: what stands in marks behind its kind, or the whole where the kind has a capital."""
    opening = head + 1
    while opening < end and words[opening].is_word and words[opening].text[0].islower():
        opening += 1
    closing = _closing(words, opening, end) if opening < end and not words[opening].is_word else None
    if closing is not None:
        return opening + 1, closing
    if not words[head].text[0].isupper():
        return None
    stop = head + 1
    while stop < end and words[stop].is_word and words[stop].low not in lexicon.prepositions:
        stop += 1
    return (head, stop) if stop > head + 1 else None


def _role_stop(words: Sequence[Word], head: int, stop: int, lexicon: Lexicon) -> int:
    """Where a title ends before its name: honorifics between them («dr», «ks.») belong to neither."""
    while stop - 1 > head and (
        words[stop - 1].low in lexicon.honorifics
        or (words[stop - 1].text == "." and words[stop - 2].low in lexicon.honorifics)
    ):
        stop -= 1
    return stop


def _stretch_end(words: Sequence[Word], start: int, last: int, lexicon: Lexicon) -> int:
    """Where the stretch ends in which a title and its name stand: before a mark, a verb or a conjunction."""
    at = start
    while at < min(last, start + _LONGEST):
        word = words[at]
        if not word.is_word:
            closing = _closing(words, at, last) if word.text != "(" else _bracket_end(words, at, last)
            if closing is None and word.text == "." and _abbreviated(words[at - 1], lexicon):
                closing = at
            if closing is None:
                return at
            at = closing + 1
            continue
        if word.text[0].islower() and (
            lexicon.verb_at(words, at)
            or lexicon.weak_verb_at(words, at)
            or (word.low in lexicon.conjunctions and not _joins_houses(words, at, last, lexicon))
        ):
            return at
        at += 1
    return at


def _bracket_end(words: Sequence[Word], at: int, last: int) -> int | None:
    """The index that closes a bracket of a few words inside a title: «członek Rady Polityki (RPP) Jan Lis»."""
    return next((i for i in range(at + 1, min(at + 6, last - 1)) if words[i].text == ")"), None)


def _abbreviated(word: Word, lexicon: Lexicon) -> bool:
    """Whether a full stop behind a word ends an abbreviation or an initial («dr.», «А.»)."""
    return word.low in lexicon.honorifics or word.low in lexicon.abbreviations or len(word.text) == 1


def _closing(words: Sequence[Word], at: int, last: int) -> int | None:
    """The index of the mark that closes a house's name in quotation marks («Северный мост»)."""
    closers = _PAIRS.get(words[at].text)
    if closers is None:
        return None
    return next((i for i in range(at + 1, min(at + 8, last)) if words[i].text in closers), None)


def _joins_houses(words: Sequence[Word], at: int, last: int, lexicon: Lexicon) -> bool:
    """Whether «and» stands inside a title: a word in small letters follows («министр культуры и спорта»), or another
    part of a house that is no person's («kierownik w Urzędzie Miasta i Gminy»)."""
    if words[at].low not in {"и", "i", "oraz"} or at + 1 >= last or not words[at + 1].is_word:
        return False
    following = words[at + 1]
    return following.text[0].islower() or (
        words[at - 1].text[0].isupper()
        and not is_given_name(following.low, lexicon)
        and not is_given_name(words[at - 2].low, lexicon)
    )


def _name(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    runs = [run for run in _runs(words, start, end, lexicon) if not _is_named_after(words, run[0], lexicon)]
    for first, stop in runs:
        for at in range(first, stop - 1):
            if is_given_name(words[at].low, lexicon):
                return at, stop
        for at in range(first + 1, stop):
            if words[at].low.endswith(lexicon.patronymics) and at - 1 >= first and lexicon.patronymics:
                return (at - 1, stop) if at + 1 < stop else (max(first, at - 2), stop)
    if _name_behind_comma(words, end, lexicon):
        return None
    for first, stop in reversed(runs):
        found = _unknown(words, first, stop, start, lexicon)
        if found is not None:
            return found
    return None


def _is_named_after(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a name is that of whom a house is named after: «szkoła im. Jana Pawła II», «театр имени Чехова»."""
    before = at - 2 if at > 1 and words[at - 1].text == "." else at - 1
    return before >= 0 and words[before].low in lexicon.named_after


def _name_behind_comma(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    """Whether a person's name follows behind a comma: what stands before it is the house then."""
    if at >= len(words) or words[at].text != ",":
        return False
    at += 1
    while at < len(words) and (words[at].low in lexicon.honorifics or words[at].text == "."):
        at += 1
    return at + 1 < len(words) and is_given_name(words[at].low, lexicon) and words[at + 1].text[0].isupper()


def _unknown(words: Sequence[Word], first: int, stop: int, start: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The person in a run without a given name of the language: two words or more, none of which houses bear."""
    if stop - first == 1 and words[first].text[1:2] == ".":
        return first, stop  # «О.Ким»
    if stop - first >= 2 and any(words[at].text == "." or len(words[at].text) == 1 for at in range(first, stop)):
        return first, stop  # initials
    while stop - first >= 2 and _is_house(words[first], lexicon):
        first += 1
    if stop - first == 3 and words[first].low.endswith(lexicon.house_endings) and first == start:
        first += 1
    if stop - first == 3 and first > start and words[first - 1].low in lexicon.prepositions:
        first += 1
    elif stop - first > 3:
        first = stop - 2
    if (
        stop - first < 2
        or _is_house(words[stop - 1], lexicon)
        or any(word.low in lexicon.organisations for word in words[first:stop])
    ):
        return None
    if first > start and words[first - 1].low in lexicon.prepositions:
        return None
    return first, stop


def _is_house(word: Word, lexicon: Lexicon) -> bool:
    """Whether a capitalised word is part of a house's name: an acronym, a word of houses, an adjective, other script."""
    low = word.low
    return (
        (len(word.text) > 1 and word.text.isupper())
        or low in lexicon.organisations
        or (_ends_as_adjective(low, lexicon) and low not in lexicon.given_names)
        or (lexicon.latin_houses and word.text[0] < "\u0250")
    )


def _ends_as_adjective(low: str, lexicon: Lexicon) -> bool:
    """Whether a word has an ending of adjectives that is none of surnames («Szafrańska»)."""
    if lexicon.surname_endings and low.endswith(lexicon.surname_endings):
        return False
    return low.endswith(_long(lexicon.adjective_endings))


def _long(endings: tuple[str, ...]) -> tuple[str, ...]:
    """The endings that only adjectives have, in the genitive: two letters are also those of names."""
    return tuple(ending for ending in endings if len(ending) > 2)


def _runs(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The runs of capitalised words, initials with their stops and particles inside them included."""
    at = start
    while at < end:
        word = words[at]
        if not word.is_word:
            at = (_closing(words, at, end) or at) + 1
            continue
        if not word.text[0].isupper() or word.low in lexicon.honorifics:
            at += 1
            continue
        stop = at + 1
        while stop < end:
            following = words[stop]
            inside = following.low in lexicon.particles and stop + 1 < end and words[stop + 1].text[0].isupper()
            initial = following.text == "." and len(words[stop - 1].text) <= 2
            if not (inside or initial or (following.is_word and following.text[0].isupper())):
                break
            stop += 1
        yield at, stop
        at = stop
