"""The compiled patterns of names, titles and verbs in languages that set no spaces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pressctl.reading.lexicon import Lexicon
from pressctl.reading.lexicons import load_lexicon
from pressctl.record import record

HAN = "\u3400-\u9fff々〆"
KANA = "\u3041-\u30ff"
LATIN = r"A-Za-z0-9_À-ɏ'’\-"


@record
class Patterns:
    """The compiled patterns of one language."""

    lexicon: Lexicon
    verb: re.Pattern[str]
    verb_at_end: re.Pattern[str]
    topic: re.Pattern[str] | None
    bare_topic: re.Pattern[str] | None
    latin: re.Pattern[str]
    dotted: re.Pattern[str]
    role: re.Pattern[str]
    known: re.Pattern[str] | None
    polite: re.Pattern[str] | None
    strange: re.Pattern[str] | None  # a name right behind a title whose surname no list has
    never: re.Pattern[str]
    pronoun: re.Pattern[str]
    house: re.Pattern[str]
    suffix: re.Pattern[str]
    surname: re.Pattern[str] | None
    office: re.Pattern[str]  # a title or a word of houses, wherever it stands
    opener: re.Pattern[str]  # what words of time and place begin with
    name_end: re.Pattern[str]  # what can follow a name
    before_name: re.Pattern[str]  # what a name may stand right behind


def _any(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"


def _endings(ends: Sequence[str]) -> str:
    """The endings of a verb; «。» among them lets it stand without one before a stop («…と強調。»)."""
    bare = "|(?=[。、]|$)" if "。" in ends else ""
    return _any([end for end in ends if end != "。"]) + bare


@lru_cache(maxsize=4)
def patterns(tag: str) -> Patterns:
    """The patterns of a language that sets no spaces."""
    lexicon = load_lexicon(tag)
    data = lexicon.names
    groups = (f"(?:{_any(stems)})(?:{_endings(ends)})" for stems, ends in lexicon.verb_groups)
    verb = "|".join([*groups, _any(lexicon.verb_words)])
    topics = data.get("topic-marks", "")
    surnames = [name for name in str(data.get("surnames", "")).split() if name]
    same = f"|同(?:{_any(tuple(lexicon.roles))})$" if topics else ""  # «同CEO»
    families = surnames or str(data.get("families", "")).split()
    ends = _any(str(data.get("name-ends", "")).split())
    never = str(data.get("not-in-names", "")) or "。"
    return Patterns(
        lexicon=lexicon,
        verb=re.compile(verb),
        bare_topic=re.compile(rf"(?:{_any(topics.split())})[、,]?(?:{_any(lexicon.leads)}|こう|そう)?[ 　]*$")
        if topics
        else None,
        verb_at_end=re.compile(rf"(?:{verb})(?:{_any(str(data.get('verb-ends', '')).split())})?\s*[:：,，、。]?\s*$"),
        topic=re.compile(rf"(?:(?<![\u3041-\u3096、。 　])|(?<=さん))[ 　]?(?:{_any(topics.split())})")
        if topics
        else None,
        latin=re.compile(
            rf"[A-Z][{LATIN}.]*(?: (?:[A-Z][{LATIN}.]*|de|van|von|der|da|al|bin|&)){{0,4}} (?:[A-Z]\.)*[A-ZÀ-Þ][{LATIN}]+"
        ),
        dotted=re.compile(rf"[{HAN}\u30a1-\u30ff]{{1,12}}(?:[·・•‧＝=][{HAN}\u30a1-\u30ff]{{1,12}}){{1,3}}"),
        role=re.compile(_any(tuple(lexicon.roles)), re.IGNORECASE),  # «CEO»
        known=re.compile(
            rf"(?:[小老阿](?:{_any(surnames)})|(?:{_any(surnames)})[{HAN}](?:(?![{never}])[{HAN}])?)(?=$|[\s（(，,、]|{ends}|{_any(tuple(lexicon.roles))})"
        )
        if surnames
        else None,
        polite=re.compile(rf"(?:{_any(surnames)})(?={_any(tuple(lexicon.honorifics))})") if surnames else None,
        strange=re.compile(rf"(?:{_any(tuple(lexicon.roles))})([{HAN}]{{2,3}}?)(?={ends})") if surnames else None,
        never=re.compile(f"[{never}]"),
        pronoun=re.compile(rf"(?:{_any(tuple(lexicon.pronouns))}{same})", re.IGNORECASE),
        house=re.compile(rf"[^，,、。\s]{{1,30}}(?:{_any(tuple(lexicon.organisations))})$"),
        suffix=re.compile(rf"(?:{_any(tuple(lexicon.honorifics))})$"),
        surname=re.compile(_any(families)) if families else None,
        opener=re.compile(_any(str(data.get("openers", "")).split())),
        name_end=re.compile(rf"{ends}|{verb}|{_any(tuple(lexicon.roles))}"),
        before_name=re.compile(
            rf"(?:{_any((*lexicon.roles, *lexicon.honorifics, *lexicon.organisations, *str(data.get('before-names', '')).split()))})$"
        ),
        office=re.compile(_any((*lexicon.roles, *lexicon.organisations, *str(data.get("house-heads", "")).split()))),
    )
