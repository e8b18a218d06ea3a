"""Lexicons from the language files: which table and key each of a lexicon's parts comes from."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from pressctl.languages.language import Language, Table, load_language
from pressctl.reading.lexicon import Endings, Lexicon, Phrases
from pressctl.reading.memo import Memo, glued, helpers, linked, plain_words, role_words, tails
from pressctl.reading.tokens import without_vowel_signs


def _items(table: Table, key: str) -> tuple[str, ...]:
    """The words of a key: a list, or a text of words with commas between (shorter to write, quicker to load)."""
    value = table.get(key, ())
    if not isinstance(value, str):
        return tuple(" ".join(item.split()).lower().replace("’", "'") for item in value if item.strip())
    words = " ".join(value.split()).lower().replace("’", "'").split(",")  # all at once: there are thousands
    return tuple([word for word in map(str.strip, words) if word])


@lru_cache(maxsize=4)
def _common_names(key: str) -> frozenset[str]:
    """The given names of women, or of men, that are the same in every language."""
    return frozenset(_items(load_language("und").table("names"), key))


def _given_names(names: Table, key: str, others: str) -> frozenset[str]:
    """A language's given names of women, or of men: the common ones, but for those that it gives to the others."""
    return (_common_names(key) - frozenset(_items(names, others))) | frozenset(_items(names, key))


def _endings(table: Table, key: str) -> Endings:
    """Pairs of endings, written «ой>ая»."""
    pairs = (item.partition(">") for item in _items(table, key))
    return tuple((old.strip(), new.strip()) for old, _mark, new in pairs)


def _kinds(table: Table) -> dict[str, frozenset[str]]:
    """What a house may be that is called by a kind, written «union/federation»: a union, or a federation."""
    return {item.partition("/")[0]: frozenset(item.split("/")) for item in _items(table, "house-kinds")}


def _phrases(items: Iterable[str], elisions: tuple[str, ...] = ()) -> Phrases:
    table: dict[str, list[tuple[str, ...]]] = {}
    for item in items:
        for elision in elisions:
            if item.startswith(f"{elision}'") and len(item) > len(elision) + 2 and item[len(elision) + 1] != " ":
                item = f"{elision}' {item[len(elision) + 1 :]}"
        first, *rest = item.split()
        table.setdefault(first, []).append(tuple(rest))
    return {first: tuple(sorted(rests, key=len, reverse=True)) for first, rests in table.items()}


@lru_cache(maxsize=32)
def load_lexicon(tag: str) -> Lexicon:
    """The lexicon of a BCP 47 tag's language; the fallback's where the language has no data file."""
    return build_lexicon(load_language(tag))


def _without_vowel_signs(table: Table) -> Table:
    return {key: without_vowel_signs(value) if isinstance(value, str) else value for key, value in table.items()}


_SPEECH_SETS = (
    "auxiliaries",
    "that",
    "like",
    "agents",
    "so-called",
    "works",
    "copulas",
    "value-links",
    "converbs",
    "addressing",
    "reported",
    "aims",
    "according-behind",
    "reflexives",
    "reflexive-heads",
    "first-persons",
    "thus",
    "oblique",
    "oblique-women",
    "oblique-men",
)
_SPEECH_TUPLES = (
    "leads",
    "quotatives",
    "no-quotatives",
    "voices",
    "verb-prefixes",
    "pronoun-suffixes",
    "plural-endings",
    "first-person-endings",
    "called-endings",
    "infinitive-endings",
    "plural-nouns",
    "women-verb-endings",
    "men-verb-endings",
)
_SPEECH_PHRASES = (
    *("verbs", "weak-verbs", "after-cues", "according", "weak-according", "participles"),
    *(
        "values",
        "direct-values",
        "valued",
        "mouths",
        "expresses",
        "asides",
        "defines",
        "impersonal",
        "relative-according",
        "oblique-phrases",
    ),
)
_NAME_SETS = (
    *("possessives", "pronouns", "articles", "indefinite", "genitive-articles", "prepositions", "conjunctions"),
    *(
        "stopwords",
        "honorifics",
        "ranks",
        "degrees",
        "particles",
        "affiliations",
        "house-joints",
        "roles",
        "also-surnames",
    ),
    *("unnamed", "organisations", "any-house", "abbreviations", "given-names"),
    *(
        "women",
        "men",
        "women-articles",
        "men-articles",
        "things",
        "latter",
        "offices",
        "firms",
        "ages",
        "such-as",
        "relatives",
        "named-after",
        "oblique-articles",
        "joints",
        "plurals",
    ),
)
_NAME_TUPLES = (
    "role-suffixes",
    "person-endings",
    "patronymics",
    "adjective-endings",
    "house-endings",
    "surname-endings",
    "definite-endings",
    "women-given-endings",
    "women-surname-endings",
    "men-surname-endings",
)


def build_lexicon(language: Language) -> Lexicon:
    """A lexicon from a language's tables; a key that a language does not have is empty."""
    quotes, speech, names = language.table("quotes"), language.table("speech"), language.table("names")
    if names.get("script") == "article":
        speech, names = _without_vowel_signs(speech), _without_vowel_signs(names)
    elisions = _items(names, "elisions")
    parts: dict[str, Any] = {key: frozenset(_items(speech, key)) for key in _SPEECH_SETS}
    parts |= {key: _items(speech, key) for key in _SPEECH_TUPLES}
    parts |= {key: _phrases(_items(speech, key), elisions) for key in _SPEECH_PHRASES}
    parts["according"] = _phrases((*_items(speech, "according"), *_items(speech, "oblique-phrases")), elisions)
    parts["purposes"], parts["house_kinds"] = _phrases(_items(names, "purposes")), _kinds(names)
    parts |= {key: frozenset(_items(names, key)) for key in _NAME_SETS}
    parts |= {key: _items(names, key) for key in _NAME_TUPLES}
    suffixes, prefixes, script = parts["pronoun-suffixes"], parts["verb-prefixes"], names.get("script", "cased")
    verb_tails, helps = tails(parts["verbs"], suffixes, prefixes), helpers(parts["auxiliaries"], suffixes)
    return Lexicon(
        tag=language.tag,
        script=script,
        verb_tails=verb_tails,
        may_say=Memo(lambda word: bool(verb_tails[word]) or helps[word]),
        weak_tails=tails(parts["weak-verbs"], suffixes, prefixes),
        according_tails=tails(parts["according"], suffixes, prefixes),
        oblique_tails=tails(parts["oblique-phrases"], suffixes, prefixes),
        helps=helps,
        reflexive_helps=helpers(_items(speech, "reflexive-auxiliaries"), suffixes),
        is_role=role_words(
            parts["roles"], parts["role-suffixes"], parts["definite-endings"], articled=script == "article"
        ).__getitem__,
        links=Memo(lambda word: linked(word, prefixes, parts["prepositions"] | parts["conjunctions"])),
        aside_tails=glued(parts["asides"], prefixes),
        plain=plain_words() if script == "article" else None,
        both_ways=frozenset(quotes.get("both-ways", ())),
        title_marks=frozenset(quotes.get("titles", ())),
        dashes=bool(quotes.get("dashes", False)),
        elisions=elisions,
        verb_words=_items(speech, "verbs"),
        verb_groups=tuple((tuple(stems.split()), tuple(ends.split())) for stems, ends in speech.get("verb-groups", ())),
        pro_drop=bool(speech.get("pro-drop", False)),
        places=_phrases(_items(names, "places")),
        **_genders(names),
        noun_capitals=bool(names.get("noun-capitals", False)),
        latin_houses=bool(names.get("latin-houses", False)),
        longest_name=int(names.get("longest-name", 0)),
        names=names,
        **{key.replace("-", "_"): value for key, value in parts.items()},
    )


def _genders(names: Table) -> dict[str, Any]:
    """What a language's tables say of names of men and of women."""
    return {
        "given_of_man": _endings(names, "genitive-given-man"),
        "given_of_woman": _endings(names, "genitive-given-woman"),
        "surname_of_man": _endings(names, "genitive-man"),
        "surname_of_woman": _endings(names, "genitive-woman"),
        "feminine_endings": _endings(names, "feminine-endings"),
        "women_names": _given_names(names, "women-names", "men-names"),
        "men_names": _given_names(names, "men-names", "women-names"),
        "generic_masculine": bool(names.get("generic-masculine", False)),
    }
