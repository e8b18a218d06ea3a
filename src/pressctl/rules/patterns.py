"""Patterns that are compiled when they are first needed: most releases need few of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

_METHODS = ("finditer", "findall", "fullmatch", "match", "search", "sub")


class Lazy:
    """A pattern that is compiled on first use, and then works as a compiled one does: with its own methods."""

    compiled: re.Pattern[str]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]
    fullmatch: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    sub: Callable[..., str]

    def __init__(self, text: str, flags: int = 0) -> None:
        self._text = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Asked for what is not there: before the first use, none of the above is."""
        if name != "compiled" and name not in _METHODS:
            raise AttributeError(name)
        self.compiled = re.compile(self._text, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(self.compiled, method))
        return getattr(self, name)
