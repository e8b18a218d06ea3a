"""Glances at the text of a release: signs, strings and words that it holds. They compile few patterns, for one release
is over before many are, and read the whole text seldom, for many releases are not.
"""

from __future__ import annotations

import re
from operator import eq

from pressctl.rules.days import late_days
from pressctl.rules.facts import characters, odd, prose, running, seen, strings, vocabulary
from pressctl.rules.glances import Screen
from pressctl.rules.patterns import Lazy
from pressctl.rules.rule import Subject
from pressctl.rules.signs import (
    BRACKETS,
    CHANGES,
    CLOSING,
    EDITORS,
    ERRORS,
    GREETINGS,
    MARKS,
    NAME_WORDS,
    OPENING,
    TAG_OPENINGS,
    TAG_SIGNS,
    TAG_WORDS,
    TICKERS,
)
from pressctl.rules.words import rule_table


def holds(*needles: str) -> Screen:
    """The file has one of these strings."""
    return lambda subject: any(map(subject.release.source.text.__contains__, needles))


def shows(*needles: str) -> Screen:
    """The text that readers see has one of these strings."""
    return lambda subject: any(map(seen(subject).__contains__, needles))


def spells(*needles: str) -> Screen:
    """The file has one of these strings, each without a space but at its ends, and with another sign than letters."""
    return lambda subject: any(map(odd(subject).__contains__, needles))


def signs(signs: str) -> Screen:
    """The file has one of these characters."""
    wanted = frozenset(signs)
    return lambda subject: not wanted.isdisjoint(characters(subject))


def matches(pattern: str) -> Screen:
    """The file matches a pattern somewhere."""
    compiled = Lazy(pattern)
    return lambda subject: compiled.search(subject.release.source.text) is not None


def hints(pattern: str) -> Screen:
    """One of the file's strings (`odd`) matches a pattern without spaces, but at its ends."""
    compiled = Lazy(pattern)
    return lambda subject: compiled.search(odd(subject)) is not None


def reads(pattern: str) -> Screen:
    """What readers see matches a pattern somewhere."""
    compiled = Lazy(pattern)
    return lambda subject: compiled.search(seen(subject)) is not None


def bracketed(subject: Subject) -> bool:
    """Brackets of a link in what should be prose."""
    text = prose(subject)
    square = ("]" in text or "[" in text) and any(map(text.__contains__, BRACKETS))
    return square or "(http" in text or "(www" in text


def spaced(subject: Subject) -> bool:
    """Whether the language has spaces beside its stops."""
    table = rule_table(subject.release.language, "typography")
    return bool(table.get("before") or table.get("after") or table.get("hour"))


def debris(subject: Subject) -> bool:
    """What editing programs leave in a text, or may have: their signs, the words for changes with a bracket or a colon
    behind them, an assistant's greeting."""
    text, whole, there = odd(subject), subject.release.source.text, characters(subject)
    if not there.isdisjoint("{}<>~【") and any(map(text.__contains__, EDITORS)):
        return True
    if ("!" in there and ("Erreur" in whole or any(map(text.__contains__, ERRORS)))) or "Errore." in text:
        return True
    if "oaicite" in whole or "MERGEFORMAT" in whole or not CHANGES.isdisjoint(strings(subject)):
        return True
    if any(map(_is_note, text.split("[")[1:])):
        return True
    words = vocabulary(subject)
    return any(greeting <= words for greeting in GREETINGS)


def _is_note(text: str) -> bool:
    """Whether a bracket is closed behind a short name such as AQ1, or behind a letter or two."""
    name, closed, _ = text.partition("]")
    return bool(closed) and name.isalnum() and (name[-1].isdigit() or len(name) < 3)


def merge_tag(subject: Subject) -> bool:
    """What may be a tag of a mailing system: its signs, a word between per cents, or a word of theirs in brackets."""
    text = odd(subject)
    if any(map(text.__contains__, TAG_SIGNS)):
        return True
    if "%" in text and any(map(_is_word, subject.release.source.text.split("%")[1:-1])):
        return True
    folded = text.casefold()
    if any(part.startswith(TAG_WORDS) for opening in TAG_OPENINGS for part in folded.split(opening)[1:]):
        return True
    if any(part[:1].isalpha() for part in folded.split("##")[1:]):
        return True
    if "-first" in folded or "-last" in folded or "-full" in folded:
        return True
    return "« " in text and not NAME_WORDS.isdisjoint(vocabulary(subject))


def _is_word(part: str) -> bool:
    return bool(part) and len(part.split()) == 1


def markup(subject: Subject) -> bool:
    """What may be left of HTML or Markdown: a tag, two asterisks, two number signs before something else."""
    text = odd(subject)
    if "**" in text or any(part[:1].isalpha() or part[:1] == "/" for part in text.split("<")[1:]):
        return True
    return any(part.lstrip("#")[:1] not in ("", " ") for part in text.split(" ##")[1:])


def empty_quote(subject: Subject) -> bool:
    """An opening mark and a closing one with nothing but space between."""
    text, whole = odd(subject), subject.release.source.text
    marks = [mark for mark in OPENING if f"{mark} " in text or any(f"{mark}{other}" in text for other in CLOSING)]
    return any(_is_closed(part) for mark in marks for part in whole.split(mark)[1:]) or ' " ' in text or ' "" ' in text


def _is_closed(text: str) -> bool:
    return text[:12].lstrip()[:1] in CLOSING


def twin_marks(subject: Subject) -> bool:
    """A mark before its like, with one space between at most."""
    text, whole = odd(subject), subject.release.source.text
    for mark in filter(text.__contains__, MARKS):
        if mark * 2 in text:
            return True
        if f"{mark} " in text and f" {mark}" in text and any(f"{mark}{space}{mark}" in whole for space in _SPACES):
            return True
    return False


_SPACES = " \u00a0\u202f"


def spaced_twice(subject: Subject) -> bool:
    """More than one space, or a tab, between words that readers see."""
    text = seen(subject)
    if "  " in text or "\t" in text:
        return True
    return any(space in text and (f" {space}" in text or f"{space} " in text) for space in "\u00a0\u202f")


def ticker(subject: Subject) -> bool:
    """A stock exchange behind a bracket."""
    return any(part.startswith(TICKERS) for part in odd(subject).split("(")[1:])


def suppression(subject: Subject) -> bool:
    """What may be a suppression comment, rightly written or not."""
    if not commented(subject):
        return False
    folded = subject.release.source.text.casefold()
    return "ignore" in folded or "pressctl:" in folded


def commented(subject: Subject) -> bool:
    body = subject.release.body
    return bool(body.comments or body.yaml_comments)


def doubled_words(subject: Subject) -> bool:
    """A string that stands twice in a row, or again with a sign behind it, and begins with a letter."""
    words = running(subject)
    following = words[1:]
    if not any(map(eq, words, following)) and not any(map(eq, words, [word[:-1] for word in following])):
        return False
    twice = [one for one, two in zip(words, following, strict=False) if one == two or one == two[:-1]]
    return any(word[0].isalpha() for word in twice)


_HOUR = Lazy(r"[0-9][0-9]?(?:[:.]|\s?h\s?)[0-9]{2}")


def odd_hour(subject: Subject) -> bool:
    """A number of two parts that is no hour of the day."""
    numbers = (re.findall("[0-9]+", found) for found in _HOUR.findall(subject.release.source.text))
    return any(int(hour) > 23 or int(minute) > 59 for hour, minute in numbers)


def late_day(subject: Subject) -> bool:
    """A date that may be the 29th of a month or a later day."""
    return next(late_days(seen(subject), subject.release.language), None) is not None
