"""Names and titles in Japanese and Chinese: by their form, by the title beside them, by known family names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.unspaced_patterns import HAN, KANA, Patterns, patterns

_BULLETS = frozenset(" 　、，,\u00a0＜<【〔［[■●◆▼▽○◇□◎・※")
_BRACKETS = frozenset("（(")
_ADVERBS = frozenset("则則也还還又并並再")
Subject = tuple[str, tuple[int, int], tuple[int, int] | None]


def find_subject(
    text: str, start: int, end: int, lexicon: Lexicon, *, topic: bool, must: bool = False, bare: bool = False
) -> Subject | None:
    """Kind, place of the name (or description) and place of the title in the phrase before a verb.

    With `topic`, the phrase ends at a particle of the topic where the language has them; with `bare`, a surname alone
    will do, as it does for a topic.
    """
    found = patterns(lexicon.tag)
    while start < end and text[start] in _BULLETS:
        start += 1
    if topic and found.topic is not None:
        match = found.topic.search(text, start, end)
        if match is None and found.bare_topic is not None:
            match = found.bare_topic.search(text[:end], start)
        if match is None:
            return None
        end = match.start()
    elif must:
        return None
    whole, end = end, _without_ending(text, start, end, lexicon)
    if end <= start:
        return None
    if _is_unnamed(text[start:end], lexicon):
        return "unnamed", (start, end), None
    pronoun = _pronoun(text, start, end, found)
    if pronoun is not None:
        return "pronoun", pronoun, None
    named = _name(text, start, end, found) or _described(text, start, end, found)
    if named is not None and named[0] == "description" and text[: named[1][1]].endswith(tuple(lexicon.unnamed or "\n")):
        named = ("unnamed", named[1], None)  # «村民說»: somebody of the public
    if named is not None or found.topic is None or not (topic or bare):
        return named
    return _kana_name(text, start, end, bracketed=text[end : end + 1] in _BRACKETS and end < whole) or _bare(
        text, start, end, lexicon
    )


def _kana_name(text: str, start: int, end: int, *, bracketed: bool) -> Subject | None:
    """A name at the end of a phrase whose given name is in kana («西園寺ほのか»), or that has its field in brackets."""
    match = re.search(r"[々\u3400-\u9fff]{1,4}(?:[\u3041-\u3096]{2,4}|[\u30a1-\u30fc]{2,6}|)$", text[start:end])
    if match is None or not bracketed or not 2 <= len(match[0]) <= 8:
        return None
    return "name", (start + match.start(), end), None


def _without_ending(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a phrase ends without a reading or a field in brackets, and without a particle behind it («…から»)."""
    while end > start and text[end - 1] in " 　、，,":
        end -= 1
    particles = tuple(str(lexicon.names.get("topic-particles", "")).split())
    if particles and text[start:end].endswith(particles):
        end -= len(next(particle for particle in particles if text[start:end].endswith(particle)))
    if end > start and text[end - 1] in "）)":
        opened = max(text.rfind("（", start, end), text.rfind("(", start, end))
        end = opened if opened > start and not patterns(lexicon.tag).role.search(text, opened, end) else end
    return end


def _bare(text: str, start: int, end: int, lexicon: Lexicon) -> Subject | None:
    """A topic without a title: a surname, which the release must have in full, or else somebody without a name."""
    first = max(text.rfind(mark, start, end) for mark in "、，, 　") + 1
    phrase = text[max(first, start) : end]
    if not phrase or phrase.endswith(tuple(str(lexicon.names.get("no-topics", "")).split())):
        return None
    short = len(phrase) <= 4 and not re.search(r"[\u3041-\u3096]", phrase)
    return ("surname" if short else "unnamed"), (end - len(phrase), end), None


def _is_unnamed(phrase: str, lexicon: Lexicon) -> bool:
    """Whether a phrase is of somebody without a name: «利用者の一人», «一位渔民»."""
    ends = tuple(str(lexicon.names.get("one-of", "")).split())
    starts = tuple(str(lexicon.names.get("some", "")).split())
    return (bool(ends) and phrase.endswith(ends)) or (bool(starts) and phrase.startswith(starts) and len(phrase) <= 12)


def opening_name(text: str, start: int, end: int, lexicon: Lexicon) -> str | None:
    """The person with whose name, or title and name, a sentence begins; None where it begins otherwise."""
    found = patterns(lexicon.tag)
    if found.topic is not None:
        subject = find_subject(text, start, end, lexicon, topic=True)
    else:
        comma = min((at for at in (text.find("，", start, end), text.find("。", start, end)) if at >= 0), default=end)
        subject = _name(text, start, min(comma, start + 40), found)
    if subject is None or subject[0] != "name" or found.house.search(text[subject[1][0] : subject[1][1]]):
        return None
    return text[subject[1][0] : subject[1][1]]


def _pronoun(text: str, start: int, end: int, found: Patterns) -> tuple[int, int] | None:
    for at in (start, max(text.rfind("，", start, end), text.rfind("、", start, end)) + 1):
        if at >= start:
            match = found.pronoun.match(text[at : at + 4])
            if match:
                return at, at + match.end()
    return None


def _name(text: str, start: int, end: int, found: Patterns) -> Subject | None:
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
        ]
    if not runs and found.polite is not None:
        runs += found.polite.finditer(phrase)
    tail = _behind_last_title(phrase, roles, found)
    if tail is not None and not any(run.start() >= tail[0] for run in runs):
        return "name", (start + tail[0], start + tail[1]), (start + tail[2], start + tail[0])
    if not runs and found.strange is not None:
        strange = found.strange.search(phrase)
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
    if not 3 <= len(tail) <= 4 or re.search(rf"[^{HAN}]", tail) or found.house.search(tail) or found.verb.search(tail):
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


def _between(phrase: str, start: int, roles: Sequence[re.Match[str]], found: Patterns) -> Subject | None:
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


def _described(text: str, start: int, end: int, found: Patterns) -> Subject | None:
    """A house («…協会»), or a title without a name."""
    phrase = text[start:end]
    house = found.house.search(phrase)
    if house:
        return "name", (start + house.start(), start + house.end()), None
    last = None
    for match in found.role.finditer(phrase):
        last = match
    if last is not None and last.end() >= len(phrase) - 1:
        first = max(phrase.rfind(mark, 0, last.start()) for mark in "，、。 ") + 1
        return "description", (start + first, start + last.end()), None
    return None
