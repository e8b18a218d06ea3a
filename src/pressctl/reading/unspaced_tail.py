"""Names right before a particle of the topic or a verb: with an honorific, a title or brackets behind them.

What ends the phrase is taken off first (an honorific, a title with what belongs to it); what is left ends with the name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.unspaced_patterns import HAN, Patterns, patterns
from pressctl.reading.unspaced_plain import Plain

Found = tuple[str, tuple[int, int], tuple[int, int] | None]
_BLANKS = " 　"
_BULLETS = frozenset(" 　\u00a0＜<【〔［[■●◆▼▽○◇□◎・※")
_JOINTS = ("を務める", "をつとめる", "である", "の", "・", "、", "，", " ", "　")
_LONGEST = 4
"""How many characters a family name and a given name have together, as a rule."""


@lru_cache(maxsize=1)
def _name() -> re.Pattern[str]:
    """A name that ends a phrase: in characters with a given name in kana, or in katakana with middle dots."""
    joint = f"[ノツケヶヵニ](?=[{HAN}])"  # «一ノ瀬», «三ヶ島»
    own = rf"[{HAN}](?:[{HAN}]|{joint}){{0,19}}(?:[ 　][{HAN}]{{1,3}}|[ 　]?[\u3041-\u3096]{{2,4}}|[ 　]?[\u30a1-\u30fc]{{2,7}})?"
    foreign = r"[\u30a1-\u30fc]{2,15}(?:[・＝][\u30a1-\u30fc]{1,15}){0,3}"
    latin = r"[A-Z][A-Za-zÀ-ɏ.'’-]*(?: (?:[A-Z][A-Za-zÀ-ɏ.'’-]*|de|van|von|der|da|al|bin)){0,4}"
    return re.compile(rf"(?:{own}|{foreign}|{latin})$")


def name_at_end(plain: Plain, end: int, lexicon: Lexicon) -> Found | None:
    """Kind and places, in the plain text, of the name that ends a phrase at `end` and of its title; None where none does."""
    found = patterns(lexicon.tag)
    phrase = plain.text
    roles = list(found.role.finditer(phrase, 0, end))
    titled = _titles_start(phrase, end, roles)
    polite = found.suffix.search(phrase, max(0, end - 8), end)
    if polite is not None and polite.start() < titled:
        named = _own_name(phrase, polite.start(), found, lexicon, titled=False)
        return ("name", named, _title_before(phrase, named[0], roles)) if named else None
    if titled < end:
        named = _own_name(phrase, titled, found, lexicon, titled=True)
        if named is None:
            return None
        kind = "surname" if _may_be_place(phrase, named, phrase[titled:end], found, lexicon) else "name"
        before = _title_before(phrase, named[0], roles) if polite is not None else None  # «天文学者の鷺沢博士»
        own = named[1] if _is_han(phrase[named[1]]) or phrase[named[1]] >= "\u30a1" else titled
        return kind, named, before or (own, end)
    return _bare_name(plain, end, roles, lexicon)


def _titles_start(phrase: str, end: int, roles: Sequence[re.Match[str]]) -> int:
    """Where the titles that end a phrase begin, with a word such as «former» before them; `end` where there is none."""
    start = end
    for role in reversed(roles):
        if role.end() == start or (start < end and phrase[role.end() : start] in {"・", "兼", "、"}):
            start = role.start()
    while start < end and start > 0 and phrase[start - 1] in "元前現副新初兼":
        start -= 1
    return start


def _own_name(phrase: str, end: int, found: Patterns, lexicon: Lexicon, *, titled: bool) -> tuple[int, int] | None:
    """The name that ends at `end`, without the house or title that runs into it."""
    while end > 0 and phrase[end - 1] in _BLANKS:
        end -= 1
    match = _name().search(phrase, max(0, end - 40), end)
    if match is None:
        return None
    start = match.start()
    if titled and start and phrase[start - 1] == "・" and not _is_kana(match[0]):  # «鈴木一郎市民・文化局長»
        start = max(phrase.rfind(mark, 0, end) for mark in "の、，。 　をにでと") + 1
    if phrase[start].isascii() or _is_kana(phrase[start:end]):
        first, last = start, end
    else:
        first, last = _without_house(phrase, start, end, found, titled=titled)
    while first < last - 1 and phrase[first] in _BLANKS:
        first += 1
    name = phrase[first:last]
    if len(name) == 1 and found.surname is not None and found.surname.fullmatch(name):
        return first, last  # «原副村長»
    if not 2 <= len(name) <= (16 if _is_kana(name) or name.isascii() else 9) or _is_no_name(name, found, lexicon):
        return None
    return first, last


def _is_kana(name: str) -> bool:
    return all("\u3041" <= char <= "\u30ff" or char == "＝" for char in name)


def _is_no_name(name: str, found: Patterns, lexicon: Lexicon) -> bool:
    """Whether what stands before a title is a house, a place or a word such as «each»."""
    if name.startswith(tuple(str(lexicon.names.get("no-name-starts", "")).split())):
        return True
    if name in str(lexicon.names.get("no-names", "")).split() or name.endswith(tuple(lexicon.pronouns)):
        return True
    return found.house.search(name) is not None or found.role.fullmatch(name) is not None


def _without_house(phrase: str, start: int, end: int, found: Patterns, *, titled: bool) -> tuple[int, int]:
    """A run of characters without the titles and houses before the name, and (`titled`) those behind it."""
    kana = not _is_han(phrase[end - 1])
    offices = list(found.office.finditer(phrase, start, end))
    parts = []
    if end - start <= _LONGEST + 2 * kana:
        if not any(end - office.end() >= 2 or (titled and office.start() >= start + 2) for office in offices):
            return start, end
        parts.append((start, end))
    if titled and not kana:
        parts += [(start, at) for at in (office.start() for office in offices) if 2 <= at - start <= _LONGEST + 1][:1]
    behind = max((office.end() for office in offices if end - office.end() >= 2), default=start)
    if behind > start:
        parts.append((behind, end))
        parts = parts[1:] if parts[0] == (start, end) else parts
    family = _family_start(phrase, behind, end, found)
    if family is not None:
        parts.append((family, end))
    if titled and end - start > _LONGEST and _is_family(phrase, start, end, found):
        parts.append((start, start + _LONGEST))
    known = [part for part in parts if _is_family(phrase, *part, found)]
    return (known or parts or [(start, end)])[0]


def _is_han(char: str) -> bool:
    return char >= "\u3400" or char in "々〆"


def _is_family(phrase: str, start: int, end: int, found: Patterns) -> bool:
    """Whether a known family name begins at `start`, with a given name behind it."""
    family = found.surname.match(phrase, start, end) if found.surname is not None else None
    return family is not None and 1 <= end - family.end() <= _LONGEST


def _family_start(phrase: str, start: int, end: int, found: Patterns) -> int | None:
    """Where a known family name with a given name of one to three characters begins that ends at `end`."""
    if found.surname is None:
        return None
    best, most = None, (False, 0)
    for at in range(max(start, end - _LONGEST - 3), end - 1):
        family = found.surname.match(phrase, at, end)
        if family is None or not 1 <= end - family.end() <= 3:
            continue
        fit = (end - family.end() == 2, family.end() - at)
        if fit > most:
            best, most = at, fit
    return best


def _title_before(phrase: str, first: int, roles: Sequence[re.Match[str]]) -> tuple[int, int] | None:
    """The title that stands before a name, with what belongs to it from the last comma on."""
    stop = first
    for joint in _JOINTS:
        if phrase.endswith(joint, 0, stop):
            stop -= len(joint)
    start = max(phrase.rfind(mark, 0, stop) for mark in "、，") + 1
    near = (role for role in reversed(roles) if role.end() <= first and (role.start() == start or role.end() >= stop))
    last = next(near, None)
    if last is None:
        return None
    start = max(phrase.rfind(mark, 0, last.start()) for mark in "、，") + 1
    while phrase[start] in _BULLETS:
        start += 1
    return start, last.end()


def _may_be_place(phrase: str, name: tuple[int, int], title: str, found: Patterns, lexicon: Lexicon) -> bool:
    """Whether a short name before a common title, or that of a mayor, may be a thing's or a town's: «横浜市長»."""
    first, last = name
    if title in str(lexicon.names.get("common-titles", "")).split() and last - first <= 3:
        return found.surname is None or found.surname.match(phrase, first, last) is None  # «市場担当者»
    if not title.startswith(tuple(str(lexicon.names.get("place-titles", "")).split())) or last - first > 2:
        return False
    if re.search(r"[都道府県市区町村]の$", phrase[max(0, first - 2) : first]):
        return False
    return found.surname is None or found.surname.fullmatch(phrase, first, last) is None


def _bare_name(plain: Plain, end: int, roles: Sequence[re.Match[str]], lexicon: Lexicon) -> Found | None:
    """A name with neither: behind a title, before brackets, or a known family name with a given name."""
    found = patterns(lexicon.tag)
    phrase = plain.text
    named = _own_name(phrase, end, found, lexicon, titled=False)
    if named is None:
        return None
    first, last = named
    role = _title_before(phrase, first, roles)
    family = found.surname.match(phrase, first, last) if found.surname is not None else None
    whole = family is not None and 1 <= last - family.end() <= 3
    if role is None and not whole and not (end in plain.cut and last - first >= 3):
        return None
    return "name", named, role
