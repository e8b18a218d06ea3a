"""Patterns that are compiled when they are first used: many releases need few of them, and each takes its time."""

from __future__ import annotations

import re
from typing import Any, cast


class _Lazy:
    """Stands for a compiled pattern; its methods are those of the pattern once one of them has been asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        methods = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split", "pattern")
        self.__dict__.update({each: getattr(compiled, each) for each in methods})
        return getattr(compiled, name)


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` gives it, compiled on its first use."""
    return cast("re.Pattern[str]", _Lazy(source, flags))
