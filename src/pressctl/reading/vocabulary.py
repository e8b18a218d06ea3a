"""Words of a language for the readers: its own first, then those that stand in releases of any language.

Press offices use English labels ("Contact Details", "Media contact") under texts of every language, so `und.toml` is
read with each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from pressctl.languages.language import load_language
from pressctl.reading.patterns import lazy
from pressctl.record import field, record

_FALLBACK = "und"
_NO_WORD = "(?!)"
_CASELESS_SCRIPTS = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))


@lru_cache(maxsize=256)
def words(tag: str, table: str, key: str) -> tuple[str, ...]:
    """The words of `reading.<table>.<key>` in lower case: the language's, then the fallback's, each once."""
    own = load_language(tag).table(table).get(key, ())
    common = load_language(_FALLBACK).table(table).get(key, ())
    return tuple(dict.fromkeys(word.lower() for word in (*own, *common)))


def either(choices: Iterable[str]) -> str:
    """A pattern of any of the words, longest first; a space stands for any run of spaces, an apostrophe for both."""
    parts = sorted(dict.fromkeys(choices), key=len, reverse=True)
    return "|".join(_pattern(run, whole) for whole, run in groupby(parts, _is_whole)) or _NO_WORD


def _is_whole(word: str) -> bool:
    """Whether a word must end where the text's word ends."""
    return word[-1:].isalnum() and not any(first <= word[-1:] <= last for first, last in _CASELESS_SCRIPTS)


def _pattern(run: Iterable[str], whole: bool) -> str:
    escaped = "|".join(re.escape(word).replace("\\ ", r"\s{1,3}").replace("'", "['’]") for word in run)
    return rf"(?:{escaped})(?!\w)" if whole else escaped  # one look ahead for all, as each takes its time to compile


def is_unspaced(text: str) -> bool:
    """Whether a text has Chinese or Japanese letters. A class of these takes longer to compile than all else."""
    return max(text, default="") >= "\u3040" and any(
        "\u3040" <= c <= "\u30ff" or "\u3400" <= c <= "\u9fff" for c in text
    )


@record
class Phrases:
    """Phrases looked for at one place of a text, whatever their case.

    Most places fail the first test, whether the word there is the first of any phrase; the pattern is compiled when it
    is first needed.
    """

    choices: tuple[str, ...]
    behind: str = ""  # a pattern of what must follow
    known: list[tuple[frozenset[str], tuple[str, ...]]] = field(default_factory=list, repr=False, compare=False)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The longest phrase that begins at a place of a text, or None."""
        if not self.known:
            self.known.append(_firsts(self.choices))
        firsts, unspaced = self.known[0]
        word = _FIRST_WORD.match(text, start)
        if word is None:
            return None
        known = word[0].lower() in firsts or word[1].lower() in firsts
        if not known and not (unspaced and text.startswith(unspaced, start)):
            return None
        return _compiled(self.choices, self.behind).match(text, start)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place of a text where a word begins and a phrase with it."""
        found = (self.match(text, word.start()) for word in _RUN.finditer(text))
        return next((match for match in found if match), None)


_RUN = lazy(r"\w+")
_FIRST_WORD = lazy(r"(\w+)(?:['’.-]\w+)*")


@lru_cache(maxsize=64)
def _firsts(choices: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """The first word of each phrase, whole and up to its first mark; and the phrases of scripts without spaces."""
    found = [match for choice in choices if (match := _FIRST_WORD.match(choice))]
    unspaced = tuple(
        choice for choice in choices if any(first <= choice[:1] <= last for first, last in _CASELESS_SCRIPTS)
    )
    return frozenset({match[0] for match in found} | {match[1] for match in found}), unspaced


@lru_cache(maxsize=64)
def _compiled(choices: tuple[str, ...], behind: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{either(choices)}){behind}", re.IGNORECASE)
