"""Placeholders: what a writer still has to fill in, `[[words in the release's language]]`.

The rule `placeholder-left` finds what lies between OPEN and CLOSE on one line, in front matter and body alike, so that
`validate` points at each until it is gone.
"""

from __future__ import annotations

from typing import NamedTuple

OPEN = "[["
CLOSE = "]]"
_LONGEST = 300


class Placeholder(NamedTuple):
    """A placeholder with its brackets, and the line (from 1) that it stands on."""

    line: int
    text: str


def placeholder(words: str) -> str:
    """Words as a placeholder."""
    return f"{OPEN}{words}{CLOSE}"


def find_placeholders(text: str) -> tuple[Placeholder, ...]:
    """All placeholders of a text, in order."""
    found: list[Placeholder] = []
    for number, line in enumerate(text.splitlines(), 1):
        start = line.find(OPEN)
        while start >= 0:
            end = line.find(CLOSE, start)
            if end < 0:
                break
            if end - start <= _LONGEST:
                found.append(Placeholder(number, line[start : end + len(CLOSE)]))
            start = line.find(OPEN, end)
    return tuple(found)
