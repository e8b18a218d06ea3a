"""The tables of words that rules look for, by language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from pressctl.languages.language import load_language


def rule_table(language: str, name: str) -> Mapping[str, Any]:
    """A table of a language's `[rules]`; empty where it has none."""
    found: Mapping[str, Any] = load_language(language).rules.get(name, {})
    return found


@lru_cache(maxsize=256)
def words_table(language: str, name: str, key: str) -> tuple[str, ...]:
    """A list of words in a language's `[rules]`."""
    return tuple(rule_table(language, name).get(key, ()))


@lru_cache(maxsize=256)
def phrase_pattern(language: str, name: str, key: str) -> re.Pattern[str] | None:
    """A pattern of the whole words and phrases of a list, whatever their case; None where the list is empty."""
    return whole_words(words_table(language, name, key))


def whole_words(phrases: Iterable[str], flags: int = re.IGNORECASE) -> re.Pattern[str] | None:
    """A pattern of whole words and phrases, the longest first; apostrophes may be straight or curly."""
    listed = sorted({phrase for phrase in phrases if phrase}, key=len, reverse=True)
    if not listed:
        return None
    parts = [re.escape(phrase).replace("'", "['’]").replace(r"\ ", r"[ \u00a0]") for phrase in listed]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", flags)
