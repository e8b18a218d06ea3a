"""A phrase of Japanese or Chinese as names are looked for in it: without readings, ages and fields in brackets."""

from __future__ import annotations

import re
from functools import lru_cache

from pressctl.record import record

_HALF_WIDTH = str.maketrans({",": "，", "(": "（", ")": "）", "=": "＝", "､": "、"})


@record
class Plain:
    """The characters that are left of a phrase, the offset of each in its block, and where brackets were cut."""

    text: str
    places: tuple[int, ...]
    cut: frozenset[int]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The offsets in the block of `text[first:last]`."""
        return self.places[first], self.places[last - 1] + 1


@lru_cache(maxsize=1)
def _asides() -> re.Pattern[str]:
    """What stands in brackets, and what Japanese newspapers set between two double lines («会長（79）＝港＝»)."""
    return re.compile(r"[（〔][^（）〔〕]{1,24}[）〕]|(?<=[）\u3041-\u9fff])＝[^＝]{1,24}＝(?=[はがも、])")


def plain_phrase(text: str, start: int, end: int, role: re.Pattern[str]) -> Plain:
    """The phrase `text[start:end]` for looking up names. Brackets that hold a title (`role`) stay."""
    phrase = text[start:end].translate(_HALF_WIDTH)
    kept: list[int] = []
    cut: set[int] = set()
    at = 0
    if "（" in phrase or "〔" in phrase or "＝" in phrase:
        for aside in _asides().finditer(phrase):
            inside = aside[0][1:-1]
            if aside.start() == 0 or (aside[0][0] != "＝" and not inside.isascii() and role.search(inside)):
                continue
            kept += range(at, aside.start())
            cut.add(len(kept))
            at = aside.end()
    kept += range(at, len(phrase))
    return Plain("".join(phrase[place] for place in kept), tuple(start + place for place in kept), frozenset(cut))
