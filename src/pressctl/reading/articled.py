"""Noun phrases in Arabic, which has no capitals: the definite article parts title and name.

A title is a word of office with its complement («مدير», «رئيس», then a house or words with the article); the first bare
word behind it begins the name. A phrase ends at a mark, a preposition, a conjunction or the next verb.
"""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.reading.cues import is_noun
from pressctl.reading.lexicon import Lexicon, longest, match_at
from pressctl.reading.nouns import Phrase
from pressctl.reading.tokens import Word, spelled

_DEFINITE = ("ال", "لل", "بال", "وال")
_LONGEST_NAME = 4
_LOOKS = 20
_OPENING = frozenset('"“«„')


def find_articled(words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> list[Phrase]:
    """The phrases of `words[first:last]` that can name a speaker: at the start, behind verbs and commas."""
    result: list[Phrase] = []
    at, fresh = first, True
    while at < last:
        word = words[at]
        if not word.is_word:
            at, fresh = at + 1, word.text in {"،", ",", "(", ")", "-", "–"}
            continue
        aside = longest(lexicon.aside_tails[word.low], words, at)
        verb = lexicon.verb_at(words, at) if lexicon.may_say[word.low] else 0
        if verb and at > first and is_noun(words[at - 1], lexicon):
            at, fresh = at + verb, False
            continue
        if aside or verb:
            at, fresh = at + (aside or verb), True
            continue
        if word.low in lexicon.pronouns and not (at > first and words[at - 1].low in lexicon.prepositions):
            result.append(Phrase("pronoun", at, at + 1))
            at, fresh = at + 1, False
            continue
        end = _phrase_end(words, at, last, lexicon)
        if fresh and end > at:
            phrase = _phrase(words, at, end, lexicon, bool(result))
            behind = _behind_place(words, phrase, last, lexicon) if phrase.kind == "description" else None
            result.append(behind or phrase)
            end = behind.last if behind is not None else end
        at, fresh = max(end, at + 1), at == first and end == at and word.low in lexicon.conjunctions
    return result


def quoted_from(words: Sequence[Word], start: int, verb: int, lexicon: Lexicon) -> Phrase | None:
    """Whom a sentence passes on words of: «ونقل البيان عن رئيسة الجمعية رلى شاهين قولها»."""
    if words[verb].low not in str(lexicon.names.get("passed-on", "")).split():
        return None
    source = next((at for at in range(verb - 1, start, -1) if words[at].low == "عن"), None)
    found = find_articled(words, source + 1, verb, lexicon) if source is not None else []
    return found[0] if found else None


def is_known_name(words: Sequence[Word], phrase: Phrase, text: str, lexicon: Lexicon) -> bool:
    """Whether a phrase before a verb is a name: it has a title, or `text` has it again; «وبحدة قال» only tells how."""
    if words[phrase.first].low in lexicon.organisations:
        return True
    if phrase.kind != "name" or phrase.role is not None or phrase.name is None:
        return True
    first, last = phrase.name
    if last - first > 1 and first and words[first - 1].low in lexicon.conjunctions:
        return True  # «أما زينب عباس (29 عاما) فترى»
    return first > phrase.first or text.count(spelled(words[phrase.name[0] : phrase.name[1]])) > 1


def house_with_article(words: Sequence[Word], phrase: Phrase, text: str, lexicon: Lexicon) -> str | None:
    """The house that a description such as «الوزارة» means: the one that `text` names by its head word.

    The description itself where the text names none, or several; None where it is of no house.
    """
    described = words[phrase.first]
    head = described.low[2:]
    if not described.low.startswith("ال") or head not in lexicon.organisations:
        return None
    found: set[str] = set()
    at = text.find(f"{head} ")
    for _look in range(_LOOKS):
        if at < 0:
            break
        if _begins_word(text, at):
            near = lexicon.words(text, at, min(len(text), at + len(head) + 60))
            end = min(_phrase_end(near, 0, len(near), lexicon), _LONGEST_NAME)
            end = 2 if end > 1 and near[1].low.startswith(_DEFINITE) else end
            found.add(spelled(near[: _with_purpose(near, end, lexicon)]))
        at = text.find(f"{head} ", at + 1)
    return found.pop() if len(found) == 1 else described.text


def _begins_word(text: str, at: int) -> bool:
    """Whether a word begins at an offset, a glued «and», «by» or «for» before it left aside."""
    at -= text[at - 1 : at] in {"و", "ب", "ل"}
    return not text[max(0, at - 1) : at].isalpha()


def _with_purpose(words: Sequence[Word], at: int, lexicon: Lexicon) -> int:
    """Where a house's name ends with what it is for: «أطباء من أجل الجبل»."""
    count = match_at(lexicon.purposes, words, at) if at < len(words) else 0
    end = at + count
    while count and end < len(words) and words[end].is_word and (end == at + count or words[end].low.startswith("ال")):
        end += 1
    return end


def _behind_place(words: Sequence[Word], title: Phrase, last: int, lexicon: Lexicon) -> Phrase | None:
    """The name behind a title with a place or a house of its own: «مديرة المكتب في عمّان هالة برقاوي»."""
    start = title.last + 1
    if title.unnamed or start >= last or words[title.last].low not in lexicon.house_joints:
        return None
    end = _phrase_end(words, start, last, lexicon)
    name = _name_start(words, start, end, lexicon)
    if name is None:
        first = next((at for at in range(start, end) if not words[at].low.startswith(_DEFINITE)), end)
        name = first if first > start else None
    elif name == start:  # the place itself
        name = next((at for at in range(start + 1, end) if not words[at].low.startswith(_DEFINITE)), end)
    if name is None or not 2 <= end - name <= _LONGEST_NAME + 2:
        return None
    stop = _name_end(words, name, end, lexicon)
    role = _role_before(words, title.first, name, lexicon)
    return Phrase("name", title.first, stop, (name, stop), role, capitals=min(stop - name, 3))


def _phrase_end(words: Sequence[Word], at: int, last: int, lexicon: Lexicon) -> int:
    end = at
    while end < last:
        word = words[end]
        if not word.is_word:
            if word.text == "." and end > at and words[end - 1].low in lexicon.honorifics:
                end += 1
                continue
            break
        if lexicon.links[word.low] or (lexicon.may_say[word.low] and lexicon.verb_at(words, end)):
            break
        end += 1
    return end


def _phrase(words: Sequence[Word], first: int, last: int, lexicon: Lexicon, second: bool) -> Phrase:
    definite = words[first].low.startswith("ال")
    unknown = not definite and not _is_title(words[first].low, lexicon)
    if first + 2 < last and unknown and _is_title(words[first + 1].low, lexicon):
        first += 1  # a verb that no list has: «افتتح محافظ المدينة …»
    name = _name_start(words, first, last, lexicon) if words[first].low not in lexicon.works else None
    if name is None:
        low = words[first].low
        if low in lexicon.works:
            return Phrase("description", first, last, role=(first, last), unnamed=True)
        house = low in lexicon.organisations and not lexicon.is_role(low)
        if house:
            marked = _name_in_marks(words, first + 1) if last == first + 1 else None
            if marked is not None:
                return Phrase("name", first, last, marked, capitals=2)  # «جمعية "بيوت الحجر"»
            end = _house_end(words, first, last, lexicon)
            return Phrase("name", first, end, (first, end), capitals=2)
        if not _is_title(low, lexicon) and not second:
            return _definite_name(words, first, last, lexicon)
        if low.startswith("ال") and low[2:] in lexicon.organisations:
            last = first + 1
        unnamed = words[first].low in lexicon.unnamed
        return Phrase("description", first, last, role=(first, last), unnamed=unnamed)
    end = _name_end(words, name, last, lexicon)
    role = _role_before(words, first, name, lexicon)
    if role is None and end < last and words[end].low not in _name_stops(lexicon):
        role = (end, last)
    return Phrase(
        "name", first, last if role and role[0] >= end else end, (name, end), role, capitals=min(end - name, 3)
    )


def _name_in_marks(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """The words in quotation marks that begin at `at`, a few of them."""
    if at >= len(words) or words[at].text not in _OPENING:
        return None
    end = at + 1
    while end < len(words) and words[end].is_word:
        end += 1
    return (at + 1, end) if 1 <= end - at - 1 <= _LONGEST_NAME and end < len(words) else None


def _definite_name(words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> Phrase:
    """A family name or a house with the article, and what has it too: «السعيد», «البرلمان الأوروبي»."""
    end = first + 1
    while end < last and words[end].low.startswith("ال") and not _is_title(words[end].low, lexicon):
        end += 1
    if end < last and not words[first].low.startswith("ال"):
        end = last
    role = (end, last) if end < last and _is_title(words[end].low, lexicon) else None
    return Phrase("name", first, last if role else end, (first, end), role, capitals=2)


def _house_end(words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> int:
    """Where a house's name ends: behind its head, a word, and all words with the article that follow."""
    end = min(first + 2, last)
    while end < last and (words[end].low.startswith(_DEFINITE) or words[end - 1].low in lexicon.particles):
        end += 1
    return _with_purpose(words, end, lexicon)


def _role_before(words: Sequence[Word], first: int, name: int, lexicon: Lexicon) -> tuple[int, int] | None:
    end = name
    while end > first and (words[end - 1].low in lexicon.honorifics or not words[end - 1].is_word):
        end -= 1
        head = words[end - 1].low if end > first and words[end].low.startswith("ال") else "ال"
        if not head.startswith("ال") and lexicon.is_role(head):
            end -= 1  # «صاحب السمو»
    return (first, end) if end > first else None


def _is_title(low: str, lexicon: Lexicon) -> bool:
    house = low in lexicon.organisations or (low.startswith("ال") and low[2:] in lexicon.organisations)
    return house or lexicon.is_role(low) or low in lexicon.honorifics


def _name_start(words: Sequence[Word], first: int, last: int, lexicon: Lexicon) -> int | None:
    """Where the name begins behind titles, houses and words with the article; None where there is no name."""
    needs = False
    if words[first].low in lexicon.organisations and not lexicon.is_role(words[first].low):
        return None  # a house says it
    for at in range(first, last):
        low = words[at].low
        if not words[at].is_word:
            continue
        if low[0].isdigit():
            return None
        if low in lexicon.honorifics:
            needs = False
        elif low.startswith(_DEFINITE) and low not in lexicon.particles and not _is_bare_title(low, lexicon):
            if at == first and (not lexicon.is_role(low) or low[2:] in lexicon.organisations):
                return None
            needs = False
        elif lexicon.is_role(low) or low in lexicon.organisations:
            needs = True
        elif needs:
            needs = False
            if at + 1 >= last:
                return None
        else:
            return at
    return None


def _is_bare_title(low: str, lexicon: Lexicon) -> bool:
    """Whether a title only begins like a word with «and the»: «والي بنزرت»."""
    return lexicon.is_role(low) and low.startswith("وال")


def _name_stops(lexicon: Lexicon) -> list[str]:
    """Words that begin another phrase right behind a name: «هذه»."""
    return str(lexicon.names.get("name-stops", "")).split()


def _name_end(words: Sequence[Word], start: int, last: int, lexicon: Lexicon) -> int:
    """Where the name ends: before a title, a bracket, or after four words."""
    end, count = start, 0
    stops = _name_stops(lexicon)
    while end < last and words[end].is_word and count < _LONGEST_NAME:
        low = words[end].low
        if count and low in stops:
            break
        if count and _is_title(low, lexicon) and not (low in lexicon.honorifics and end + 1 == last):
            break
        count += low not in lexicon.particles
        end += 1
        joined = end >= 2 and words[end - 2].low in lexicon.particles
        if count > 1 and low.startswith(_DEFINITE) and not joined:
            break
    return end
