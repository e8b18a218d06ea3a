"""Names and titles in Japanese and Chinese: by their form, by the title beside them, by known family names."""

from __future__ import annotations

import re

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.patterns import lazy
from pressctl.reading.unspaced_clause import bare_end, first_name, first_subject, name_in_clause
from pressctl.reading.unspaced_names import name_in
from pressctl.reading.unspaced_patterns import Patterns, patterns
from pressctl.reading.unspaced_plain import Plain, plain_phrase
from pressctl.reading.unspaced_tail import name_at_end

_BULLETS = frozenset(" 　、，,\u00a0＜<【〔［[■●◆▼▽○◇□◎・※")
_CASES = frozenset("にでとへてば")  # particles that no topic of a person ends with: «…については»
_PARTICLES = lazy(r".*[\u3041-\u306d\u306f-\u3096](?=[^\u3041-\u3096]|$)")  # up to the last one but «の»
_REACH = 200
_OPENING = 40
_OPENING_CLAUSES = 3
_TIME = 16  # no words of time or place before a subject are longer
_MOST_TOPICS = 6
Subject = tuple[str, tuple[int, int], tuple[int, int] | None]


def find_subject(
    text: str,
    start: int,
    end: int,
    lexicon: Lexicon,
    *,
    topic: bool,
    must: bool = False,
    bare: bool = False,
    opening: bool = False,
    near: bool = False,
) -> Subject | None:
    """Kind, place of the name (or description) and place of the title in the phrase before a verb.

    With `topic`, the phrase ends at a particle of the topic where the language has them (and with `must` there is no
    subject where it has none); with `bare`, a surname alone will do, as it does for a topic; with `opening`, it is the
    first topic, or the first name, that counts, with `near` only a topic right at the end.
    """
    found = patterns(lexicon.tag)
    plain = plain_phrase(text, max(start, end - _REACH), end, found.role)
    if topic and found.topic is not None:
        subject = _of_topics(plain, lexicon, found, opening=opening, near=near)
    elif must:
        return None
    else:
        subject = _in_phrase(plain, len(plain.text), lexicon, bare=bare, opening=opening)
    if subject is None:
        return None
    kind, name, role = subject
    return kind, plain.span(*name), plain.span(*role) if role is not None else None


def _of_topics(plain: Plain, lexicon: Lexicon, found: Patterns, *, opening: bool, near: bool) -> Subject | None:
    """The subject at a particle of the topic: right before the quote; else at the last «は», else «が», with a name."""
    assert found.topic is not None
    assert found.bare_topic is not None
    last = found.bare_topic.search(plain.text) if not opening else None
    if last is not None:
        subject = _in_phrase(plain, last.start(), lexicon, bare=True)
        if subject is not None or near:
            return subject
    topics = [match for match in found.topic.finditer(plain.text) if last is None or match.start() < last.start()]
    last_first = -1 if opening else 1
    topics.sort(key=lambda match: (plain.text[match.end() - 1] == "は", last_first * match.start()), reverse=True)
    others = []
    for match in topics[:_MOST_TOPICS]:
        subject = _in_phrase(plain, match.start(), lexicon, bare=True)
        if subject is not None and subject[0] in {"name", "pronoun"}:
            return subject
        others.append(subject)
    return next((subject for subject in others if subject is not None), None)


def _in_phrase(plain: Plain, end: int, lexicon: Lexicon, *, bare: bool, opening: bool = False) -> Subject | None:
    """The subject of the phrase that ends at `end` of a plain text."""
    found = patterns(lexicon.tag)
    text, start = plain.text, 0
    while start < end and text[start] in _BULLETS:
        start += 1
    end = _without_ending(text, start, end, lexicon)
    if found.topic is None and found.surname is not None:
        comma = max(text.rfind(mark, start, end) for mark in "，；：") + 1
        bare_stop = bare_end(text, max(comma, start), end, lexicon)
        end = bare_stop if bare_stop > max(comma, start) else end
    if end <= start:
        return None
    if text.endswith(tuple(str(lexicon.names.get("no-subjects", "\n")).split()), start, end):
        return None
    if _is_unnamed(text[start:end], lexicon):
        return "unnamed", (start, end), None
    pronoun = _pronoun(text, start, end, found)
    if pronoun is not None:
        return "pronoun", pronoun, None
    named = None
    if found.topic is not None:
        named = name_at_end(plain, end, lexicon)
    elif found.surname is not None:
        named = first_subject(text, start, end, found, lexicon) if opening else None
        named = named or name_in_clause(plain, end, lexicon)
    named = named or name_in(text, start, end, found) or _described(text, start, end, found)
    if named is not None and named[0] == "description" and text[: named[1][1]].endswith(tuple(lexicon.unnamed or "\n")):
        named = ("unnamed", named[1], None)  # «村民說»: somebody of the public
    if named is not None or found.topic is None or not bare:
        return named
    return _bare(text, start, end, lexicon)


def _without_ending(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a phrase ends without a reading or a field in brackets, and without a particle behind it («…から»)."""
    while end > start and text[end - 1] in " 　、，,":
        end -= 1
    particles = tuple(str(lexicon.names.get("topic-particles", "")).split())
    if particles and text[start:end].endswith(particles):
        end -= len(next(particle for particle in particles if text[start:end].endswith(particle)))
    return end


def _bare(text: str, start: int, end: int, lexicon: Lexicon) -> Subject | None:
    """A topic without a title: a surname, which the release must have in full, or else somebody without a name."""
    first = max(text.rfind(mark, start, end) for mark in "、，, 　") + 1
    phrase = text[max(first, start) : end]
    if not phrase or phrase[-1] in _CASES or phrase.endswith(tuple(str(lexicon.names.get("no-topics", "")).split())):
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
    end = min(end, start + _REACH)
    if found.topic is not None:
        subject = find_subject(text, start, end, lexicon, topic=True, opening=True)
    else:
        subject = _opening_clause(text, start, end, lexicon)
    if subject is None or subject[0] != "name" or found.house.search(text[subject[1][0] : subject[1][1]]):
        return None
    return text[subject[1][0] : subject[1][1]]


def _opening_clause(text: str, start: int, end: int, lexicon: Lexicon) -> Subject | None:
    """The subject of the first clauses of a sentence; the first may be of time or place only: «去年，王敏搬到了城里，…»."""
    found = patterns(lexicon.tag)
    plain = plain_phrase(text, start, end, found.role)
    at = 0
    for _clause in range(_OPENING_CLAUSES):
        comma = plain.text.find("，", at)
        stop = comma if comma >= 0 else len(plain.text)
        pronoun = found.pronoun.match(plain.text, at, stop)
        end = min(stop, at + _OPENING)
        name = first_name(plain.text, at, end, found, lexicon) if pronoun is None else None
        if name is not None:
            return "name", plain.span(*name), None
        other = name_in(plain.text, at, end, found) if pronoun is None else None
        if other is not None:
            return other[0], plain.span(*other[1]), None
        if pronoun is not None or comma < 0 or stop - at > _TIME:
            return None
        at = stop + 1
    return None


def _pronoun(text: str, start: int, end: int, found: Patterns) -> tuple[int, int] | None:
    for at in (start, max(text.rfind("，", start, end), text.rfind("、", start, end)) + 1):
        at += text[at : at + 1] in {"据", "據"}  # «据她介绍»
        if at >= start:
            match = found.pronoun.match(text[at : min(end, at + 8)])
            if match:
                return at, at + match.end()
    return None


def _described(text: str, start: int, end: int, found: Patterns) -> Subject | None:
    """A house («…協会»), or a title without a name."""
    phrase = text[start:end]
    house = found.house.search(phrase)
    if house and house[0].startswith(tuple(str(found.lexicon.names.get("this-house", "\n")).split())):
        return "description", (start + house.start(), start + house.end()), None
    if house:
        return "name", (start + house.start(), start + house.end()), None
    last = None
    for match in found.role.finditer(phrase):
        last = match
    if last is not None and last.end() >= len(phrase) - 1:
        first = max(phrase.rfind(mark, 0, last.start()) for mark in "，、。 ") + 1
        hiragana = _PARTICLES.match(phrase, first, last.start()) if found.topic is not None else None
        first = hiragana.end() if hiragana is not None else first  # «これに対し町長»
        return "description", (start + first, start + last.end()), None
    return None
