"""Which names are places for certain, and how the text of a release shows that another one is."""

from __future__ import annotations

import re
from functools import lru_cache

from pressctl.reading.vocabulary import words
from pressctl.resources import languages_folder, read_resource

_PARTED = r" ?[/&] ?| (?:and|et|und|y|e|en|och|i|и) "
_INFLECTED = frozenset({"ru", "pl"})  # there a name has another ending behind a preposition
_SHORTEST_STEM = 3


@lru_cache(maxsize=1)
def _known() -> str:
    """Countries and large towns in all languages, in case-folded form, between line feeds: that takes no time to make."""
    return "\n" + read_resource(languages_folder() / "shared" / "places.txt")


@lru_cache(maxsize=4096)
def _is_listed(folded: str) -> bool:
    return folded[:1] != "#" and "\n" not in folded and f"\n{folded}\n" in _known()


def is_known_place(name: str) -> bool:
    """Whether a name, or the first of several, is a country or a large town."""
    folded = name.casefold().replace("’", "'").strip(" .")
    return _is_listed(folded) or _is_listed(re.split(_PARTED, folded)[0])


def is_common_word(name: str, text: str) -> bool:
    """Whether a text has the words of a name in lower case too: then they are no name. Arabic and Chinese have no case."""
    low = name.lower()
    return low != name and low in text and re.search(rf"(?<!\w){re.escape(low)}(?!\w)", text) is not None


def is_met_as_place(name: str, text: str, tag: str) -> bool:
    """Whether a text says of something that it is in the place of that name: "in Westport", "à Tours"."""
    prepositions = words(tag, "dateline", "place-prepositions")
    if not prepositions:
        return False
    stem = name[:-1] if tag in _INFLECTED and len(name) > _SHORTEST_STEM else name
    before = "|".join(map(re.escape, prepositions))
    end = r"\w{0,3}" if stem != name else r"(?!\w)"
    return re.search(rf"(?<!\w)(?i:{before})\s{{1,2}}{re.escape(stem)}{end}", text) is not None
