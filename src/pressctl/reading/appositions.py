"""Titles round a name: between commas behind it, in front of it with a house, or as a description that a name explains."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.nouns import Phrase
from pressctl.reading.tokens import Word, spelled
from pressctl.record import replace

_CLOSERS = {"«": "»", "“": "”", "„": "“”", '"': '"'}
_TITLE = 8
_SKIPPED = frozenset({".", ",", "“", "«", "„", '"'})


def bears_title(phrase: Phrase) -> bool:
    """Whether a name has its title right behind it, without a comma: «Ana Gil CEO»."""
    return phrase.name is not None and phrase.role is not None and phrase.role[0] == phrase.name[1]


def open_phrases(words: Sequence[Word], phrases: Sequence[Phrase], start: int, lexicon: Lexicon) -> list[Phrase]:
    """The phrases that stand outside brackets and do not only qualify what follows."""
    result, depth, at = [], 0, start
    for phrase in phrases:
        for word in words[at : phrase.first]:
            depth += (word.text == "(") - (word.text == ")" and depth > 0)
        at = phrase.first
        before = words[phrase.first - 1].text if phrase.first > start else ""
        straight = before == '"' and any(word.text == '"' for word in words[phrase.last : phrase.last + _TITLE])
        in_marks = before in {"«", "„", "“"} or straight
        if depth == 0 and not phrase.modifier and not in_marks:
            result.append(phrase)
    return result


def apposed(words: Sequence[Word], phrases: Sequence[Phrase], end: int, lexicon: Lexicon, text: str) -> Phrase | None:
    """The first free phrase; where it is a description, the name that stands in apposition to it."""
    free = [phrase for phrase in phrases if not phrase.complement] if phrases else ()
    if not free:
        return None
    first = free[0]
    if first.kind == "name":
        owner = _titled_owner(words, free, lexicon, text)
        return owner if owner is not None else with_apposition(words, first, end, lexicon)
    if first.kind == "pronoun":
        return first
    names = [
        phrase
        for phrase in free[1:]
        if phrase.kind == "name"
        and (is_apposition(words, first, phrase, lexicon) or is_titled(words, first, phrase, lexicon))
        and not _behind_clause(words, first.last, phrase.first, lexicon)
    ]
    if not names:
        return first
    phrase = next((phrase for phrase in names if not _is_list(words, phrase, lexicon)), names[0])
    behind = before_mark(words, before_honorifics(words, phrase.first, lexicon))
    return replace(phrase, role=phrase.role or (first.first, max(first.last, behind)))


def _behind_clause(words: Sequence[Word], start: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether a clause of its own begins between a title and a name: «la alcaldesa, que acompañó a …, Ana Gil»."""
    return any(
        words[index].low in lexicon.conjunctions and words[index - 1].text == "," for index in range(start + 1, stop)
    )


def _is_list(words: Sequence[Word], phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a run is the end of a list of fields («Agricultura, Pesca y Desarrollo Rural, Ana Gil») and no name."""
    if phrase.name is None or words[phrase.name[0]].low in lexicon.given_names:
        return False
    inner = words[phrase.name[0] + 1 : phrase.name[1]]
    return any(word.low in lexicon.conjunctions or word.low in lexicon.organisations for word in inner)


def _titled_owner(words: Sequence[Word], free: Sequence[Phrase], lexicon: Lexicon, text: str) -> Phrase | None:
    """The person in apposition to a title with its house: «Directora Ejecutiva de …, Ana Gil», «Acme CEO, Ana Gil»."""
    first = free[0]
    if first.role is None or first.name is None:
        return None
    before = first.role[1] == first.name[0] and first.capitals < 2
    behind = first.role[0] == first.name[1] and first.role[1] == first.last
    for phrase in free[1:] if before or behind else ():
        if (
            phrase.kind != "name"
            or phrase.name is None
            or phrase.capitals < 2
            or words[phrase.first - 1].text not in {",", "،"}
        ):
            continue
        if behind and not rather(words, phrase.name, first.name, lexicon, text):
            return None
        return replace(phrase, role=(first.first, before_mark(words, phrase.first)))
    return None


def rather(words: Sequence[Word], name: tuple[int, int], other: tuple[int, int], lexicon: Lexicon, text: str) -> bool:
    """Whether `name` is rather a person's than `other`: no house bears its words, and the text has it less often."""
    own, house = words[name[0] : name[1]], words[other[0] : other[1]]
    if any(word.low in lexicon.organisations for word in own):
        return False
    if any(word.low in lexicon.organisations for word in house):
        return True
    return text.count(spelled(own)) <= text.count(spelled(house))


def before_honorifics(words: Sequence[Word], at: int, lexicon: Lexicon) -> int:
    """The index at which the honorifics before a name begin («prof. dr Ewa Kos»); `at` where there are none."""
    while at > 1 and (
        words[at - 1].low in lexicon.honorifics
        or (words[at - 1].text == "." and words[at - 2].low in lexicon.honorifics)
    ):
        at -= 1
    return at


def is_apposition(words: Sequence[Word], description: Phrase, name: Phrase, lexicon: Lexicon) -> bool:
    at = before_honorifics(words, name.first, lexicon)
    if at == description.last or (name.name is not None and name.name[0] > name.first and name.role is None):
        return True
    aged = at > description.last + 1 and words[at - 1].low.endswith(tuple(f"-{age}" for age in lexicon.ages))
    return words[at - 1 - aged].text in {",", "،", ")"}  # «One resident, 81-year-old Ada Berg, …»


def is_titled(words: Sequence[Word], description: Phrase, name: Phrase, lexicon: Lexicon) -> bool:
    """Whether only the rest of a title parts it from its name: «la directora de la empresa Ana Gil»."""
    between = words[description.last : name.first]
    opened = next((at for at, word in enumerate(between) if word.text == "("), None)
    if opened is not None and between[-1].text == ")":
        between = between[:opened]  # «el representante de Acme (ACM) Ana Gil»
    return name.capitals >= 2 and all(
        word.is_word
        and (
            word.low not in lexicon.conjunctions
            or any(lexicon.is_role(w.low) for w in between[index + 1 : index + 2])
            or (index + 1 == len(between) and name.role is not None and name.role[0] == name.first)
        )
        and not lexicon.verb_at(words, description.last + index)
        for index, word in enumerate(between)
    )


def before_mark(words: Sequence[Word], index: int) -> int:
    return index - 1 if words[index - 1].text in {",", "،"} else index


def with_apposition(words: Sequence[Word], phrase: Phrase, end: int, lexicon: Lexicon) -> Phrase:
    """The phrase with the title that follows it between commas, where it has none."""
    if phrase.role is not None or phrase.last >= end:
        return phrase
    at = phrase.last
    if words[at].text == "." and words[at - 1].low in lexicon.degrees and at + 1 < end:
        at += 1
    if words[at].text == "(":
        while at < end and words[at].text != ")":
            at += 1
        at += 1
    if at < end and words[at].text in {",", "،"}:
        at += 1
    elif not (at < end and words[at].is_word and lexicon.is_role(words[at].low)):
        return phrase
    while at < end and (words[at].low in lexicon.degrees or words[at].text in _SKIPPED):
        at += 1
    if at < end and words[at].low in lexicon.relatives:
        return phrase  # «Ada Berg, who led the centre»: no title
    stop = _role_end(words, at, end, lexicon)
    determined = (
        at < end
        and not lexicon.noun_capitals
        and (words[at].low in lexicon.articles or words[at].low in lexicon.indefinite)
    )
    if stop <= at or not (determined or any(lexicon.is_role(w.low) for w in words[at:stop] if w.is_word)):
        return phrase
    return replace(phrase, role=(at, stop))


def _closing_mark(words: Sequence[Word], at: int, end: int) -> int | None:
    """The index of the mark that closes a house's name inside a title («директор компании «Северный мост»»)."""
    closers = _CLOSERS[words[at].text]
    return next((index for index in range(at + 2, min(at + 8, end)) if words[index].text in closers), None)


def _role_end(words: Sequence[Word], start: int, end: int, lexicon: Lexicon) -> int:
    """Where a title ends: before a verb of saying, or a comma behind which something else begins."""
    behind_house = start
    for at in range(start, end):
        word = words[at]
        if at < behind_house:
            continue
        says = word.is_word and at > start and lexicon.may_say[word.low] and lexicon.verb_at(words, at)
        if says and not word.text[0].isupper():
            while at > start and (words[at - 1].text == "," or words[at - 1].low in lexicon.conjunctions):
                at -= 1
            return at
        closing = _closing_mark(words, at, end) if at > start and word.text in _CLOSERS else None
        if closing is not None:
            behind_house = closing + 1
            continue
        if word.text in {"\n", ":", "“", "«", "„", '"', "–", "—"}:
            return at
        if word.text == "," and at + 1 < end:
            following = words[at + 1]
            if following.low in lexicon.prepositions and not lexicon.is_role(following.low):
                return at
            ahead = words[at + 1 : min(at + 6, end)]
            if following.text[0].islower() and not any(lexicon.is_role(ahead_word.low) for ahead_word in ahead):
                return at
    while end > start and (words[end - 1].text in {",", "."} or words[end - 1].low in lexicon.conjunctions):
        end -= 1
    return end
