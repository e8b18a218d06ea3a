"""Names right before a verb where no particle marks the topic: in the last clause, without what stands between.

«王敏在致辞中», «李明昨日对记者»: time, place and manner stand between the subject and the verb, and are taken off first.
Family names also begin common words («安全», «高度»), so a name has to stand behind something that can precede one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.unspaced_patterns import HAN, Patterns, patterns
from pressctl.reading.unspaced_plain import Plain

Found = tuple[str, tuple[int, int], tuple[int, int] | None]
_COMMAS = "，；：,;"
_MOST_CLAUSES = 3
_TRADES = frozenset("员員师師匠")  # what many titles end with that no list has
_GIVEN = 2
_LONGEST_FOREIGN = 7


@lru_cache(maxsize=2)
def _between(tag: str) -> re.Pattern[str]:
    """What stands between a subject and its verb, at the end of a clause."""
    data = patterns(tag).lexicon.names
    adverbs = "|".join(re.escape(word) for word in str(data.get("adverbs", "")).split())
    openers = "|".join(re.escape(word) for word in str(data.get("openers", "")).split())
    closers = "|".join(re.escape(word) for word in str(data.get("closers", "")).split())
    return re.compile(rf"(?:{adverbs}|(?:{openers})[^，；：]{{1,40}}?(?:{closers})|[{HAN}]{{2}}地|[ 　、])$")


def name_in_clause(plain: Plain, end: int, lexicon: Lexicon) -> Found | None:
    """Kind and places, in the plain text, of the name before a verb at `end` and of its title; None where none is."""
    found = patterns(lexicon.tag)
    for _clause in range(_MOST_CLAUSES):
        first = max(plain.text.rfind(mark, 0, end) for mark in _COMMAS) + 1
        stop = bare_end(plain.text, first, end, lexicon)
        named = _at_end(plain.text, first, stop, found, lexicon) if stop - first > 1 else None
        if named is not None:
            return named
        if stop > first or first == 0:
            return None
        end = first - 1
    return None


def first_subject(phrase: str, start: int, end: int, found: Patterns, lexicon: Lexicon) -> Found | None:
    """The first known name of a phrase with its title; None where a name in other letters comes first."""
    name = first_name(phrase, start, end, found, lexicon)
    if name is None or phrase[name[0]].isascii() or any(mark in phrase[name[0] : name[1]] for mark in "·・•‧"):
        return None
    return "name", name, _title_before(phrase, name, list(found.role.finditer(phrase, start, name[0])))


def first_name(phrase: str, start: int, end: int, found: Patterns, lexicon: Lexicon) -> tuple[int, int] | None:
    """The first name of a phrase, behind a title or where the name ends with what can follow one."""
    assert found.known is not None
    roles = {role.end(): role.start() for role in found.role.finditer(phrase, start, end)}
    roles |= {at + 1: at for at in range(start + 1, end) if phrase[at] in _TRADES and at + 1 not in roles}
    behind = (_behind_title(phrase, at, end, found, lexicon) for at in sorted(roles))
    titled = next((place for place in behind if place is not None), None)
    places = [titled]
    for match in found.known.finditer(phrase, start, end):
        other = is_word(match[0], lexicon) or found.house.search(match[0]) or found.verb.search(match[0])
        if titled is not None and match.end() == roles.get(titled[0]):
            continue  # a house before the title: «安利总裁余放»
        if not other and stands(phrase, match.start(), start, lexicon, loosely=True):
            places.append(match.span())
            break
    for pattern in (found.dotted, found.latin):
        foreign = pattern.search(phrase, start, end)
        places.append(foreign.span() if foreign is not None else None)
    return min((place for place in places if place is not None), default=None)


def _behind_title(phrase: str, at: int, end: int, found: Patterns, lexicon: Lexicon) -> tuple[int, int] | None:
    """A known family name right behind a title, with its given name up to what can follow a name."""
    assert found.surname is not None
    at += phrase[at : at + 1] in {" ", "　"}
    family = found.surname.match(phrase, at, end)
    stop = family.end() if family is not None else end
    last = stop
    while (
        last < min(stop + _GIVEN, end) and "\u3400" <= phrase[last] <= "\u9fff" and not found.never.match(phrase, last)
    ):
        if last > stop and found.name_end.match(phrase, last, end):
            break
        last += 1
    return (at, last) if last > stop and not is_word(phrase[at:last], lexicon) else None


def bare_end(phrase: str, first: int, end: int, lexicon: Lexicon) -> int:
    """Where a clause ends without the words of time, place and manner that stand before its verb."""
    pattern = _between(lexicon.tag)
    for _word in range(6):
        match = pattern.search(phrase, first, end)
        if match is None or match.start() == end:
            break
        end = match.start()
    return end


def _at_end(phrase: str, first: int, end: int, found: Patterns, lexicon: Lexicon) -> Found | None:
    roles = list(found.role.finditer(phrase, first, end))
    polite = found.suffix.search(phrase, max(first, end - 6), end)
    titled = _titles_start(phrase, end, roles)
    if polite is not None and first < polite.start() < titled:
        titled = polite.start()
    if titled < end:
        name = _family_at(phrase, first, titled, found, lexicon) or _surname_at(phrase, first, titled, found, lexicon)
        before = _title_before(phrase, name, roles) if name is not None and polite is not None else None
        return ("name", name, before or (titled, end)) if name is not None else None
    last = roles[-1] if roles else None
    name = _family_at(phrase, first, end, found, lexicon)
    if name is None and last is not None and _is_foreign(phrase[last.end() : end], found, lexicon):
        name = (last.end(), end)
    if name is None:
        return None
    return "name", name, _title_before(phrase, name, roles)


def _title_before(phrase: str, name: tuple[int, int], roles: Sequence[re.Match[str]]) -> tuple[int, int] | None:
    """The title right before a name, with what belongs to it."""
    last = next((role for role in reversed(roles) if 0 <= name[0] - role.end() <= 1), None)
    if last is None:
        return None
    return max(phrase.rfind(mark, 0, last.start()) for mark in "，、。") + 1, last.end()


def _titles_start(phrase: str, end: int, roles: Sequence[re.Match[str]]) -> int:
    start = end
    for role in reversed(roles):
        if role.end() == start or (start < end and phrase[role.end() : start] in {"兼", "、"}):
            start = role.start()
    return start


def _family_at(phrase: str, first: int, end: int, found: Patterns, lexicon: Lexicon) -> tuple[int, int] | None:
    """A known family name and a given name of one or two characters that end at `end`."""
    assert found.surname is not None
    for at in range(max(first, end - 4), end - 1):
        family = found.surname.match(phrase, at, end)
        given = phrase[family.end() : end] if family is not None else ""
        if not 1 <= len(given) <= _GIVEN or re.search(rf"[^{HAN}]", given) or found.never.search(given):
            continue
        if found.verb.search(phrase, at, end) is not None:
            continue
        if stands(phrase, at, first, lexicon) and not is_word(phrase[at:end], lexicon):
            return at, end
    return None


def _surname_at(phrase: str, first: int, end: int, found: Patterns, lexicon: Lexicon) -> tuple[int, int] | None:
    """A family name alone before its title: «王部长»."""
    assert found.surname is not None
    for at in (end - 2, end - 1):
        if at >= first and found.surname.fullmatch(phrase, at, end) and stands(phrase, at, first, lexicon):
            return at, end
    return None


def stands(phrase: str, at: int, first: int, lexicon: Lexicon, *, loosely: bool = False) -> bool:
    """Whether a name can begin at `at`: at the start, behind a mark, a title, a house or a word that may precede it.

    `loosely` takes «的» for such a word, behind which things stand as well as people.
    """
    if at <= first or not "\u3400" <= phrase[at - 1] <= "\u9fff":
        return True
    found = patterns(lexicon.tag)
    before = phrase[max(first, at - 8) : at]
    if before[-1] == "的":
        return loosely
    return found.before_name.search(before) is not None


def is_word(name: str, lexicon: Lexicon) -> bool:
    """Whether what looks like a name begins with a common word («高度», «安全»)."""
    return name[:2] in str(lexicon.names.get("no-names", "")).split()


def _is_foreign(name: str, found: Patterns, lexicon: Lexicon) -> bool:
    """Whether a few characters behind a title may be a name that no list of family names has: «国务卿布林肯»."""
    if not 2 <= len(name) <= _LONGEST_FOREIGN or re.search(rf"[^{HAN}]", name) or found.never.search(name):
        return False
    return not (
        found.house.search(name) or found.role.search(name) or found.verb.search(name) or is_word(name, lexicon)
    )
