"""Runs of capitalised words: where a name ends, what belongs to it, what is trimmed off it."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.tokens import Word, spelled

_LOOKS = 12


def run_end(words: Sequence[Word], at: int, last: int, lexicon: Lexicon, text: str) -> int:
    """Where the run of name words that begins at `at` ends."""
    end = at + 1
    while end < last:
        if words[end - 1].low.endswith(("'s", ":s", ":ns", ":ens")):
            break
        word = words[end]
        if word.is_word:
            said = lexicon.may_say[word.low] and word.low not in lexicon.roles
            if _is_name_word(word) and not (said and lexicon.verb_at(words, end)):
                if word.low in lexicon.stopwords and word.low not in lexicon.particles:
                    break
                end += 1
                continue
            joined = _past_joint(words, at, end, last, lexicon)
            if joined is not None:
                end = joined
                continue
            after = past_particles(words, end, last, lexicon)
            if after is None:
                break
            whole = sum(_is_plain(word, lexicon) for word in words[at:end]) > 1
            alone = lexicon.noun_capitals and not whole and word.low in lexicon.affiliations
            if alone and word.low not in lexicon.agents:  # «sagte Cassini zur Wahl»
                whole = not lexicon.names_somebody(words[at].low)
            if whole and _is_affiliation(words, end, after, last, lexicon, text):
                break
            end = after
        else:
            marks = marks_inside(words, end, last, lexicon)
            if not marks:
                break
            end += marks
    return end


def _is_plain(word: Word, lexicon: Lexicon) -> bool:
    """Whether a capitalised word may be part of a person's name, and no title before it."""
    return word.text[0].isupper() and word.low not in lexicon.honorifics and not lexicon.is_role(word.low)


def marks_inside(words: Sequence[Word], at: int, last: int, lexicon: Lexicon) -> int:
    """How many marks at `at` stand inside a name: the stop of an initial, «&», an apostrophe; 0 where the name ends."""
    mark = words[at].text
    if at + 1 >= last:
        return 0
    before, after = words[at - 1], words[at + 1]
    if mark == "." and _joins_over_stop(words, at, lexicon):
        return 1
    if mark == "&":
        return int(after.text[0].isupper())
    if mark in "'’":  # «Campus Workers' Union»
        return int(before.end == words[at].start and before.low.endswith("s") and after.text[0].isupper())
    if mark == "." and after.text == "-" and at + 2 < last and words[at + 2].low in lexicon.honorifics:  # «Univ.-Prof.»
        return 2 * (before.low in lexicon.abbreviations or before.low in lexicon.honorifics)
    return 0


def _past_joint(words: Sequence[Word], at: int, end: int, last: int, lexicon: Lexicon) -> int | None:
    """Where a house's name goes on behind «of» or «for the»: «Department for Transport»; None where it does not."""
    if words[at].low not in lexicon.organisations or not lexicon.house_joints:
        return None
    for size in (2, 1):
        after = end + size
        joint = " ".join(word.low for word in words[end:after])
        if after < last and joint in lexicon.house_joints and words[after].text[0].isupper():
            return after + 1
    return None


def _is_name_word(word: Word) -> bool:
    text = word.text
    if text[0].isupper() or "-" not in text:
        return text[0].isupper()
    head, _hyphen, tail = text.partition("-")  # al-Hassan, d'Arc
    return len(head) <= 3 and tail[:1].isupper()


def past_particles(words: Sequence[Word], at: int, last: int, lexicon: Lexicon) -> int | None:
    """The index of the capitalised word behind at most three particles; None where there is none."""
    if lexicon.noun_capitals and words[at].low in lexicon.articles:
        return None  # «sagte Franz Huber den Gästen»
    for end in range(at, min(at + 4, last)):
        if end > at and words[end].text[0].isupper():
            return end
        if words[end].low not in lexicon.particles:
            return None
        if words[end].low in lexicon.articles and end > at and words[end - 1].low in lexicon.conjunctions:
            return None  # «el CD Almenara y el Club Paraná»: two names
    return None


def _is_affiliation(words: Sequence[Word], at: int, after: int, last: int, lexicon: Lexicon, text: str) -> bool:
    """Whether «di Amazon Watch» behind a whole name says where the person belongs: the rest stands alone elsewhere."""
    if lexicon.affiliations and " ".join(word.low for word in words[at:after]) in lexicon.affiliations:
        return True
    end = after + 1
    while end < last and words[end].text[0].isupper():
        end += 1
    rest, joined = spelled(words[after:end]), spelled(words[at:end])
    return text.count(rest) > text.count(joined) and not (end == after + 1 and _is_surname(rest, lexicon, text))


def _is_surname(word: str, lexicon: Lexicon, text: str) -> bool:
    """Whether a word stands in the text as somebody's surname alone: behind a verb of saying or an honorific."""
    at = text.find(word)
    for _ in range(_LOOKS):
        if at < 0:
            return False
        before = text[max(0, at - 24) : at].lower().split()[-1:]
        if before and (() in lexicon.verbs.get(before[0], ()) or before[0].rstrip(".") in lexicon.honorifics):
            return True
        at = text.find(word, at + 1)
    return False


def _joins_over_stop(words: Sequence[Word], at: int, lexicon: Lexicon) -> bool:
    before, after = words[at - 1], words[at + 1]
    if not after.text[0].isupper():
        return False
    initial = before.text[0].isupper() and (len(before.text) <= 2 or (before.text.isupper() and "." in before.text))
    return (
        initial
        or before.low in lexicon.honorifics
        or before.low in lexicon.degrees
        or before.low in lexicon.abbreviations
        or len(after.text) == 1
    )


def trim(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """A name without honorifics before it, degrees behind it and the house in capitals in front of it."""
    while start < end and (words[start].low in lexicon.honorifics or not words[start].is_word):
        start += 1
    while end > start and (words[end - 1].low in lexicon.degrees or not words[end - 1].is_word):
        if words[end - 1].text == "." and end - 2 >= start and len(words[end - 2].text) <= 2:
            break
        end -= 1
    head = start
    while head < end and ((2 <= len(words[head].text) <= 6 and words[head].text.isupper()) or is_site(words[head])):
        head += 1  # «a EL SOL Ada Gil»
    rest = [word for word in words[head:end] if word.is_word]
    if head > start and len(rest) >= 2 and not any(word.text.isupper() and len(word.text) > 1 for word in rest):
        start = head
        while start < end and (words[start].low in lexicon.honorifics or not words[start].is_word):
            start += 1
    if start < end:
        latin = [_is_latin(word) for word in words[start:end]]
        if not latin[-1] and any(latin):  # «Проекта Debian Лукас Нуссбаум»: the house is in another script
            start = end - latin[::-1].index(True)
    if lexicon.longest_name and end - start > lexicon.longest_name:
        start = end - 2
    return start, end


def is_site(word: Word) -> bool:
    """Whether a word is the address of a site: «explique à Quai.example Ada Berg»."""
    return "." in word.text[2:-1] and word.text[-1].islower()


def _is_latin(word: Word) -> bool:
    return word.text[0] < "\u0250" and word.is_word
