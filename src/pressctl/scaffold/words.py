"""The words that `new` puts into a release, from the language's data file (tables `[scaffold…]`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pressctl.languages.language import load_language
from pressctl.record import record
from pressctl.scaffold.placeholders import placeholder


@record
class Words:
    """Words of one language for one kind of release.

    `ask` holds placeholders. `quote` is a sentence with {quote}, {name}, {title};
    `translate` says that a text is to be translated.
    `known` is false where the language has no words, and English ones stand in.
    """

    ask: Mapping[str, str]
    quote: str
    translate: str
    known: bool = True


def load_words(language: str, kind: str) -> Words:
    """The words for a language and kind: the kind's own before those for all kinds."""
    table = load_language(language).scaffold
    known = bool(table)
    if not known:
        table = load_language("en").scaffold
    asked = _for_kind(table.get("ask", {}), kind)
    return Words(
        ask={key: placeholder(words) for key, words in asked.items()},
        quote=table["quote"],
        translate=table["translate"],
        known=known,
    )


def _for_kind(table: Mapping[str, Any], kind: str) -> dict[str, str]:
    common = {key: value for key, value in table.items() if isinstance(value, str)}
    own: Mapping[str, str] = table.get(kind, {})
    return {**common, **own}
