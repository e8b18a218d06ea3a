"""The tables of words that rules look for, by language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from pressctl.languages.language import load_language


@lru_cache(maxsize=512)
def rule_table(language: str, name: str) -> Mapping[str, Any]:
    """A table of a language's `[rules]`; empty where it has none."""
    found: Mapping[str, Any] = load_language(language).rules.get(name, {})
    return found


def region_of(language: str, country: str | None) -> str | None:
    """The country whose habits hold for a text: that of its language tag (fr-CH), else that of the release."""
    return next((part.upper() for part in language.split("-")[1:] if len(part) == 2), country)


@lru_cache(maxsize=256)
def regional_table(language: str, name: str, country: str | None) -> Mapping[str, Any]:
    """A table of a language's `[rules]` as it holds in a country: what stands under `regions` comes first."""
    table = rule_table(language, name)
    region = region_of(language, country)
    return {**table, **table.get("regions", {}).get(region, {})} if region else table


@lru_cache(maxsize=256)
def words_table(language: str, name: str, key: str) -> tuple[str, ...]:
    """A list of words in a language's `[rules]`."""
    return tuple(rule_table(language, name).get(key, ()))


_LONG = 7
_SHORT = 4


@lru_cache(maxsize=512)
def inflected(language: str, phrase: str) -> frozenset[str]:
    """Other forms of a word or phrase in lower case: plurals, and what the language's table of endings makes of it.

    The last word of a phrase changes, or all of its words do. Moderately: a form that nobody uses does no harm, and
    words under four letters stay as they are.
    """
    table = rule_table(language, "inflection")
    words = phrase.lower().split()
    forms = [_forms(word, table) for word in words]
    if not any(forms):
        return frozenset()
    last = {" ".join((*words[:-1], form)) for form in forms[-1]}
    every = zip(*(each or (word,) * 9 for each, word in zip(forms, words, strict=True)), strict=False)
    return frozenset(last | {" ".join(each) for each in every}) - {phrase.lower()}


def _forms(word: str, table: Mapping[str, Any]) -> tuple[str, ...]:
    """A word with other endings, in the table's order."""
    pairs = [
        *(table.get("any", ()) if len(word) >= _SHORT else ()),
        *(table.get("long", ()) if len(word) >= _LONG else ()),
    ]
    return tuple(word[: len(word) - len(old)] + new for old, new in pairs if word.endswith(old))


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
