"""Words of a language for the readers: its own first, then those that stand in releases of any language.

Press offices use English labels ("Contact Details", "Media contact") under texts of every language, so `und.toml` is
read with each of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from pressctl.languages.language import load_language

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
    return "|".join(_pattern(part) for part in parts) or _NO_WORD


def _pattern(word: str) -> str:
    escaped = re.escape(word).replace("\\ ", r"[\s\u00a0\u202f]{1,3}").replace("'", "['’]")
    caseless = any(first <= word[-1:] <= last for first, last in _CASELESS_SCRIPTS)
    return escaped if caseless or not word[-1:].isalnum() else escaped + r"(?!\w)"
