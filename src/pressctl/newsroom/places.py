"""Where in a TOML file a key or value stands. Used on error only: tomllib gives values without lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pressctl.spans import Span

KeyPath = tuple[str | int, ...]
"""The way to a value: keys as text, places in lists as numbers from 0."""

_TOKEN = (
    r'(?P<string>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')'
    r"|(?P<mark>[\[\]{}=,.\n])"
    r"|(?P<skip>[ \t\r]+|#[^\n]*)"
    r"|(?P<bare>[^\s\[\]{}=,.\"'#]+|.)"
)
_ENDS_VALUE = frozenset("\n,]}")


class _Token(NamedTuple):
    text: str
    start: int
    end: int
    string: bool

    @property
    def key(self) -> str:
        return self.text[1:-1] if self.string and len(self.text) > 1 else self.text


def key_places(text: str) -> dict[KeyPath, Span]:
    """The span of every key and list item of a TOML text that tomllib has accepted, by path."""
    walk = _Walk(list(_tokens(text)))
    walk.document()
    return walk.places


def place_of(text: str, path: KeyPath) -> Span | None:
    """The span of a key or list item, else of the first key inside it, else of the nearest table around it."""
    places = key_places(text)
    while path:
        inside = (span for key, span in places.items() if key[: len(path)] == path)
        found = places.get(path) or next(inside, None)
        if found:
            return found
        path = path[:-1]
    return None


def _tokens(text: str) -> Iterator[_Token]:
    for match in re.finditer(_TOKEN, text, re.DOTALL):
        if match.lastgroup != "skip":
            yield _Token(match.group(), match.start(), match.end(), match.lastgroup == "string")


class _Walk:
    """One pass over the tokens; `at` is the token that is looked at."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens
        self.at = 0
        self.places: dict[KeyPath, Span] = {}
        self.tables: dict[KeyPath, int] = {}  # how many tables of an array of tables have begun

    def document(self) -> None:
        table: KeyPath = ()
        while self.at < len(self.tokens):
            if self._sees("\n"):
                self.at += 1
            elif self._sees("["):
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> KeyPath:
        self.at += 1
        array = self._sees("[")
        self.at += array
        names, span = self._names("]")
        self.at += 1 + array
        path: KeyPath = ()
        for name in names[:-1]:
            path = self._inside((*path, name))
        path = (*path, *names[-1:])
        self._note(path, span)
        if array:
            self.tables[path] = self.tables.get(path, -1) + 1
            path = self._inside(path)
            self._note(path, span)
        return path

    def _inside(self, path: KeyPath) -> KeyPath:
        return (*path, self.tables[path]) if path in self.tables else path

    def _pair(self, table: KeyPath) -> None:
        names, span = self._names("=")
        self.at += 1
        path = (*table, *names)
        self._note(path, span)
        self._value(path)

    def _names(self, close: str) -> tuple[list[str], Span]:
        first = self.at
        names: list[str] = []
        while self.at < len(self.tokens) and not self._sees(close):
            if not self._sees("."):
                names.append(self.tokens[self.at].key)
            self.at += 1
        last = max(first, self.at - 1)
        if last >= len(self.tokens):
            return names, Span(0, 0)
        return names, Span(self.tokens[first].start, self.tokens[last].end)

    def _value(self, path: KeyPath) -> None:
        if self._sees("["):
            self._list(path)
        elif self._sees("{"):
            self.at += 1
            while self.at < len(self.tokens) and not self._sees("}"):
                if self._sees(",") or self._sees("\n"):
                    self.at += 1
                else:
                    self._pair(path)
            self.at += 1
        else:
            while self.at < len(self.tokens) and not (self._mark() and self.tokens[self.at].text in _ENDS_VALUE):
                self.at += 1

    def _list(self, path: KeyPath) -> None:
        self.at += 1
        count = 0
        while self.at < len(self.tokens) and not self._sees("]"):
            if self._sees(",") or self._sees("\n") or self._sees("}"):
                self.at += 1
                continue
            first = self.tokens[self.at]
            item = (*path, count)
            self._value(item)
            self._note(item, Span(first.start, max(first.end, self.tokens[self.at - 1].end)))
            count += 1
        self.at += 1

    def _note(self, path: KeyPath, span: Span) -> None:
        self.places.setdefault(path, span)

    def _mark(self) -> bool:
        return not self.tokens[self.at].string

    def _sees(self, mark: str) -> bool:
        return self.at < len(self.tokens) and self.tokens[self.at].text == mark and self._mark()
