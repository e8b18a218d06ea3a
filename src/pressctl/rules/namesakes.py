"""Names in running text that are nearly a name of the directory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pressctl.rules.directory import Known
from pressctl.rules.names import near_miss, same_person
from pressctl.rules.rule import Subject
from pressctl.rules.texts import prose_blocks, vocabulary
from pressctl.spans import Span

_WORD = r"[A-ZÀ-ÖØ-Þ][^\W\d_]{2,40}(?:-[^\W\d_]{1,40})?"


def misspelt_in_prose(subject: Subject, people: tuple[Known, ...]) -> Iterator[Span]:
    """Where a person's given name stands before, or the family name behind, a word that is nearly the other."""
    words = vocabulary(subject)
    for known in people:
        parts = known.name.split()
        if len(parts) != 2 or not known.spokesperson or not {part.casefold() for part in parts} & words:
            continue
        pattern = _beside(*parts)
        for block in prose_blocks(subject.release):
            for match in pattern.finditer(block.text) if parts[0] in block.text or parts[1] in block.text else ():
                if near_miss(match[0], known.name) and not any(same_person(match[0], name) for name in known.names):
                    yield block.prose.span(match.start(), match.end())


@lru_cache(maxsize=256)
def _beside(given: str, family: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{re.escape(given)} (?!{re.escape(family)}(?!\w)){_WORD}"
        rf"|(?!{re.escape(given)} ){_WORD} {re.escape(family)})(?!\w)"
    )
