"""Whether two forms mean one person: a fuller name, a title that shares words with a description."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pressctl.reading.lexicon import Lexicon


def shared_words(content: Sequence[str], title: str, lexicon: Lexicon) -> int:
    """How many words of a description a title has."""
    words = title if lexicon.script == "continuous" else re.findall(r"\w+(?:-\w+)*", title)
    if lexicon.script == "article":
        own_words = {own.removeprefix("ال") for own in words}
        return sum(1 for word in content if word.removeprefix("ال") in own_words)
    if lexicon.inflects:
        return sum(1 for word in content if any(_is_case(word, own) for own in words))
    if lexicon.role_suffixes and not isinstance(words, str):
        return sum(1 for word in content if any(own == word or (len(word) > 4 and own.endswith(word)) for own in words))
    return sum(1 for word in content if word in words)


def _is_case(word: str, other: str) -> bool:
    """Whether two words are cases of one: «директора», «директор»."""
    shared = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), min(len(word), len(other)))
    return shared >= 4 and max(len(word), len(other)) - shared <= 3


def folded(parts: Iterable[str]) -> list[str]:
    """The parts of a name as they are compared: without case and the stops of initials."""
    return [part.strip(".").casefold() for part in parts]


def extends(name: str, parts: Sequence[str]) -> bool:
    """Whether `name` is a fuller form of the name of these parts: all of them in order, first or last in common."""
    own = folded(name.split())
    wanted = folded(parts)
    if len(own) == len(wanted) > 1 and len(wanted[0]) == 1 < len(own[0]):
        return own[0].startswith(wanted[0]) and own[1:] == wanted[1:]  # «А. Ефремов» for «Александр Ефремов»
    if len(own) <= len(wanted) or not wanted:
        return False
    if len(wanted) == 1:
        if len(own) == 3 and not name.split()[-1].isupper():
            return wanted[0] in own  # two surnames: «Valcárcel» for «Rosario Valcárcel Pina»
        return wanted[0] in {own[-1], own[0]}
    if own[-len(wanted) :] == wanted:
        return True  # a surname of several words
    rest = iter(own)
    return wanted[-1] == own[-1] and wanted[0] == own[0] and all(part in rest for part in wanted)


def _behind_elision(word: str) -> str:
    """A word without the elided article before it: «L'Aide», «dell'Agenzia»."""
    rest = word.replace("’", "'").rpartition("'")[2]
    return rest if rest[:1].isupper() else word


def spelled_out(before: str, acronym: str) -> str | None:
    """The name at the end of `before` of whose words an acronym has the first letters, little words left out or not."""
    words = before.rpartition("\n")[2].split()
    for start in range(len(words) - 1, max(-1, len(words) - 3 * len(acronym)), -1):
        name = [_behind_elision(words[start]), *words[start + 1 :]]
        if not name[0][0].isupper() or name[0][0].casefold() != acronym[0].casefold():
            continue
        letters = iter(word.strip('«»“”"(')[:1].casefold() for word in name)
        if len(name) > 1 and all(letter.casefold() in letters for letter in acronym):
            return " ".join(name)
    return None
