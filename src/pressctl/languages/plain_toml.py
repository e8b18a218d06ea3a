"""Tables of our own data files, read at the speed of the standard library's JSON.

The library for TOML reads character by character, and a release asks for some thirty tables with a thousand words. What
most lines say, `key = value` with texts and lists of texts, is written in both languages alike; a table that says
anything else goes to the library as a whole. A test reads all data files both ways.
"""

from __future__ import annotations

import json
from typing import Any

_OPENING = '"""'
_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


class _NotPlainError(Exception):
    """Something that only the library can read."""


def _no_table(_: object) -> None:
    """What a JSON object is to TOML."""
    raise _NotPlainError


_DECODER = json.JSONDecoder(object_pairs_hook=_no_table, parse_constant=_no_table)


def read_toml(text: str) -> dict[str, Any]:
    """What `tomllib.loads` makes of the text of one of our own files, or of a part of it. Raises TOMLDecodeError."""
    try:
        return _read(text)
    except (_NotPlainError, ValueError):
        import tomllib

        return tomllib.loads(text)


def _read(text: str) -> dict[str, Any]:
    root: dict[str, Any] = {}
    table, at, end = root, 0, len(text)
    opened: set[tuple[str, ...]] = set()
    while at < end:
        sign = text[at]
        if sign == "\n":
            at += 1
        elif sign == "#":
            at = _line_end(text, at)
        elif sign == "[":
            names, at = _header(text, at)
            if names in opened:
                raise _NotPlainError
            opened.add(names)
            table = _opened(root, names)
        else:
            at = _entry(table, text, at)
    return root


def _entry(table: dict[str, Any], text: str, at: int) -> int:
    """Put a key with its value into a table; the end of the line where they end."""
    key, equals, _ = text[at : _line_end(text, at)].partition(" = ")
    name = key if _BARE.issuperset(key) else _quoted(key)
    if not equals or not name or name in table:
        raise _NotPlainError
    at += len(key) + len(equals)
    table[name], at = _long(text, at) if text.startswith(_OPENING, at) else _value(text, at)
    return _after(text, at)


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return found if found >= 0 else len(text)


def _after(text: str, at: int) -> int:
    """The end of a line where nothing follows a value but a comment."""
    end = _line_end(text, at)
    rest = text[at:end].lstrip(" ")
    if rest and rest[0] != "#":
        raise _NotPlainError
    return end


def _header(text: str, at: int) -> tuple[tuple[str, ...], int]:
    """The names in a header. One of a list of tables is for the library."""
    close = text.find("]", at)
    names = tuple(text[at + 1 : close].split("."))
    if close < 0 or not all(name and _BARE.issuperset(name) for name in names):
        raise _NotPlainError
    return names, _after(text, close + 1)


def _opened(root: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """The table that a header opens."""
    table = root
    for name in names:
        table = table.setdefault(name, {})
        if not isinstance(table, dict):
            raise _NotPlainError
    return table


def _quoted(key: str) -> str:
    """A key between quotation marks."""
    if len(key) < 3 or key[0] != '"' or key.find('"', 1) != len(key) - 1 or "\\" in key:
        raise _NotPlainError
    return key[1:-1]


def _value(text: str, at: int) -> tuple[Any, int]:
    """A value, as JSON writes it but for a comma behind the last item of a list over several lines."""
    try:
        return _DECODER.raw_decode(text, at)
    except ValueError:
        close = text.find(",\n]", at)
        if close < 0 or not text.startswith("[\n", at):
            raise
        return _DECODER.decode(text[at:close] + "]"), close + 3


def _long(text: str, at: int) -> tuple[str, int]:
    """A text of several lines; the line feed behind its opening is none of it."""
    start = at + len(_OPENING)
    close = text.find(_OPENING, start)
    said = text[start:close]
    if close < 0 or "\\" in said or text[close + 3 : close + 4] == '"':
        raise _NotPlainError
    return said.removeprefix("\n"), close + len(_OPENING)
