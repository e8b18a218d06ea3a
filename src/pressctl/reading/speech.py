"""Speech or not: what the form of a marked span says, before anybody looks for a speaker."""

from __future__ import annotations

from functools import lru_cache

from pressctl.reading.lexicon import Lexicon

_LONGEST_TITLE = 200
_STOPS = frozenset(".!?…,;。！？，、،؛؟")
_FINAL = frozenset(".!?…。！？؟")


@lru_cache(maxsize=64)  # a span is weighed several times
def word_count(text: str) -> int:
    """The words of a span; in scripts without spaces, a word for every two characters."""
    if len(text) > 400:
        return len(text) // 12  # far more words than any question asks for
    count = len(text.split())
    middle = len(text) // 2
    near = text[middle : middle + 3] if count < 12 else ""
    if max(near, default="") >= "\u3040" and any("\u3040" <= char <= "\u9fff" for char in near):
        return max(count, len(text) * 2 // 3)
    return count


def ends_as_speech(text: str) -> bool:
    """Whether a span ends with a mark that a sentence ends with, or the comma before an attribution."""
    return bool(text) and text[-1] in _STOPS


def ends_sentence(text: str) -> bool:
    """Whether a span ends with a full stop, an exclamation or question mark, an ellipsis."""
    return bool(text) and text[-1] in _FINAL


def is_title(text: str, lexicon: Lexicon) -> bool:
    """Whether a span is set as a title: every longer word has a capital («The Long Way Home»)."""
    return len(text) <= _LONGEST_TITLE and _is_title(text, lexicon.noun_capitals)


@lru_cache(maxsize=64)
def _is_title(text: str, noun_capitals: bool) -> bool:
    parts = text.split()
    if len(parts) > 8 and text.rstrip("\"'”’»“‘ ")[-1:] in _FINAL:
        return False
    count = longer = capitals = 0
    for part in parts:
        word = part.strip("\"'“”‘’«»().,:;!?&–—-")
        if not word:
            continue
        count += 1
        if count == 1:
            if not word[0].isupper():
                return False
        elif len(word) > 3 and word[0].isalpha():
            longer += 1
            capitals += word[0].isupper()
    if count < 2:
        return count == 1
    if noun_capitals:
        return count <= 5 and longer > 0 and capitals == longer
    return longer > 0 and capitals >= 0.75 * longer


def begins_sentence(text: str) -> bool:
    """Whether a span begins with a capital, a figure, or in a script without capitals."""
    first = next((char for char in text if char.isalnum()), "")
    return bool(first) and not first.islower()


def tail_before(text: str, at: int, skipped: str | None = None) -> str:
    """The last character before an offset that is not white space (or one of `skipped`); empty at the start."""
    while at > 0:
        head = text[max(0, at - 40) : at].rstrip(skipped)
        if head:
            return head[-1]
        at -= 40
    return ""
