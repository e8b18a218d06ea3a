"""Patterns that are compiled when they are first needed: most releases need few of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator


class Lazy:
    """A pattern that is compiled on first use, and then works as a compiled one does."""

    __slots__ = ("_compiled", "_flags", "_text")

    def __init__(self, text: str, flags: int = 0) -> None:
        self._text = text
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._compiled is None:
            self._compiled = re.compile(self._text, self._flags)
        return self._compiled

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """All matches from `start`."""
        return self.compiled.finditer(text, start)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return self.compiled.search(text)

    def match(self, text: str) -> re.Match[str] | None:
        """A match at the beginning."""
        return self.compiled.match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A match of the whole text."""
        return self.compiled.fullmatch(text)

    def sub(self, new: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with all matches replaced."""
        return self.compiled.sub(new, text)

    def findall(self, text: str) -> list[str]:
        """The texts of all matches, for a pattern without groups."""
        found: list[str] = self.compiled.findall(text)
        return found
