"""Names anywhere in a phrase of Japanese or Chinese: the one beside a title, or the only one that looks like a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressctl.reading.unspaced_clause import is_word, stands
from pressctl.reading.unspaced_patterns import HAN, KANA, Patterns

Found = tuple[str, tuple[int, int], tuple[int, int] | None]
_ADVERBS = frozenset("则則也还還又并並再")


def name_in(text: str, start: int, end: int, found: Patterns) -> Found | None:
    """The name in a phrase: the one behind a title, or the only one that looks like a name."""
    phrase = text[start:end]
    roles = list(found.role.finditer(phrase))
    runs = [
        m
        for m in (*found.latin.finditer(phrase), *found.dotted.finditer(phrase))
        if phrase[m.start() - 1 : m.start()] not in {"（", "("}
    ]
    if found.known is not None:
        runs += [
            m
            for m in found.known.finditer(phrase)
            if not any(r.start() < m.end() and m.start() < r.end() for r in (*roles, *runs))
            and not found.house.search(m.group())
            and stands(phrase, m.start(), 0, found.lexicon, loosely=True)
            and not is_word(m.group(), found.lexicon)
        ]
    if not runs and found.polite is not None:
        runs += found.polite.finditer(phrase)
    tail = _behind_last_title(phrase, roles, found)
    if tail is not None and not any(run.start() >= tail[0] for run in runs):
        return "name", (start + tail[0], start + tail[1]), (start + tail[2], start + tail[0])
    if not runs and found.strange is not None:
        strange = found.strange.search(phrase)
        if strange is not None and found.never.search(strange[1]):
            strange = None
        if strange is not None and not found.house.search(strange[1]) and not found.role.search(strange[1]):
            span = (start + strange.start(1), start + strange.end(1))
            return "name", span, (start + strange.start(), start + strange.start(1))
    runs.sort(key=lambda match: match.start())
    behind = [run for run in runs if any(0 <= run.start() - role.end() <= 4 for role in roles)]
    chosen = behind[-1] if behind else _before_clause(runs, phrase)
    if chosen is not None:
        role = _role_of(chosen.start(), chosen.end(), phrase, roles)
        span = _without_title(phrase, chosen.start(), chosen.end(), found)
        honorific = found.suffix.search(phrase[: span[1]], span[0])
        if honorific is not None and honorific.start() > span[0] + 1:
            span = (span[0], honorific.start())
        return "name", (start + span[0], start + span[1]), (start + role[0], start + role[1]) if role else None
    return _between(phrase, start, roles, found)


def _behind_last_title(phrase: str, roles: Sequence[re.Match[str]], found: Patterns) -> tuple[int, int, int] | None:
    """The few letters behind the last title of a phrase, with the title's start: «大學教授比嘉正人», where names follow."""
    if not roles or found.strange is None:
        return None
    first = roles[-1].end()
    tail = phrase[first:].rstrip(" 　")
    if (
        not 3 <= len(tail) <= 4
        or found.never.search(tail)
        or re.search(rf"[^{HAN}]", tail)
        or found.house.search(tail)
        or found.verb.search(tail)
    ):
        return None
    at = max(phrase.rfind(mark, 0, first) for mark in "，、。") + 1
    return first, first + len(tail), at


def _without_title(phrase: str, first: int, last: int, found: Patterns) -> tuple[int, int]:
    """A dotted name without the title that runs into it."""
    if phrase[first].isascii():
        return first, last
    dot = max(phrase.rfind(mark, first, last) for mark in "·・•‧＝=")
    inner = None
    for match in found.role.finditer(phrase, first, dot if dot > 0 else last):
        inner = match
    if inner is not None and inner.end() < last:
        first = inner.end()
    behind = found.never.search(phrase, dot + 2, last) if dot > 0 else None
    last = behind.start() if behind is not None else last
    said = found.verb.search(phrase, first + 1, last)
    return first, last if said is None else said.start() - (phrase[said.start() - 1] in _ADVERBS)


def _before_clause(runs: Sequence[re.Match[str]], phrase: str) -> re.Match[str] | None:
    """The last name before the first comma, else the last one."""
    comma = min((at for at in (phrase.find("，"), phrase.find("、")) if at >= 0), default=len(phrase))
    early = [run for run in runs if run.end() <= comma] or runs
    return early[-1] if early else None


def _role_of(first: int, last: int, phrase: str, roles: Sequence[re.Match[str]]) -> tuple[int, int] | None:
    before = [role for role in roles if role.end() <= first]
    if before:
        start = max(phrase.rfind(mark, 0, before[-1].start()) for mark in "，、。") + 1
        return (start, before[-1].end()) if before[-1].end() > start else None
    behind = [role for role in roles if role.start() >= last]
    if behind:
        start = last
        while start < behind[0].start() and phrase[start] in " 　、，,（(":
            start += 1
        return start, behind[0].end()
    return None


def _between(phrase: str, start: int, roles: Sequence[re.Match[str]], found: Patterns) -> Found | None:
    """The name as what is left of a phrase when title, honorific and the words before them are taken off."""
    suffix = found.suffix.search(phrase)
    if suffix and any(role.end() == len(phrase) and role.start() <= suffix.start() for role in roles):
        suffix = None  # «准教授» is a title of its own
    end = suffix.start() if suffix else len(phrase)
    behind = _behind_role(phrase, end, roles)
    first = behind or max(phrase.rfind(mark, 0, end) for mark in "のる、，, 　") + 1
    name_start, name_end, role = first, end, None
    inside = [match for match in roles if match.end() <= end]
    if inside:
        last = inside[-1]
        if last.end() >= end or not phrase[last.end() : end].strip(" 　"):
            name_end, role = _name_before_role(phrase, last, first)
            name_start = first if name_end > first else 0
            if name_end == last.start() and phrase[name_end - 1 : name_end] in {"、", "，"}:
                name_end -= 1
        else:
            name_start = max(last.end(), first)
            role = (0, last.end())
    while name_start < name_end and phrase[name_start] in " 　、，":
        name_start += 1
    while name_end > name_start and phrase[name_end - 1] in " 　、，の":
        name_end -= 1
    run_on = (
        None
        if suffix is None and role is None
        else re.search(rf"[\u3041-\u3096](?=[{HAN}])(?!.*[\u3041-\u3096][{HAN}])", phrase[name_start:name_end])
    )
    name_start += run_on.end() if run_on is not None else 0  # «挨拶した鷲尾剛社長»
    name = phrase[name_start:name_end]
    if role is not None and phrase[role[0] - 1 : role[0]] == "の" and name_end == role[0] - 1:
        return None  # «財団の担当者»
    if name in str(found.lexicon.names.get("no-names", "")).split() or re.search(rf"[{HAN}][\u3041-\u3096]$", name):
        return None
    if found.topic is None and found.verb.search(name):
        return None
    if not (2 <= len(name) <= 8) or (role is None and suffix is None) or re.search(rf"[^{HAN}{KANA} 　ー]", name):
        return None
    return "name", (start + name_start, start + name_end), (start + role[0], start + role[1]) if role else None


def _behind_role(phrase: str, end: int, roles: Sequence[re.Match[str]]) -> int:
    """Where the name begins behind a title and a particle («助産師の川瀬みのり»); 0 where it does not."""
    last = next((role for role in reversed(roles) if role.end() < end), None)
    if last is None:
        return 0
    at = last.end()
    for particle in ("を務める", "である", "の", "・", "、", " ", "　"):
        at += len(particle) if phrase.startswith(particle, at) else 0
    return at if last.end() < at and 2 <= end - at <= 8 else 0


def _name_before_role(phrase: str, role: re.Match[str], first: int) -> tuple[int, tuple[int, int]]:
    """Where a name that precedes its title ends: «山田社長», «山田太郎、協会の事務局長»."""
    comma = max(phrase.find("、"), phrase.find("，"))
    alone = phrase[role.start() - 1 : role.start()] in {
        "の",
        "、",
        "，",
        "る",
    }  # no name before the title behind the comma
    if 2 <= comma <= 8 and first > comma and alone:
        return comma, (comma + 1, role.end())
    return role.start(), (role.start(), role.end())
