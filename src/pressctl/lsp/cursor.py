"""Where in the front matter a cursor stands, read from lines: while one types, the front matter is no YAML yet."""

from __future__ import annotations

import re

from pressctl.record import record

_KEY = re.compile(r"( *)(- +)?([\w-]+):(?: +(.*))?$")
_ITEM = re.compile(r"( *)- *(.*)$")
_LINE_END = re.compile(r"\r\n|\r|\n")
_MAX_LINES = 500


@record
class Cursor:
    """What is being typed in the front matter: a key of `parent` ("" at the top), or a value of `key`.

    `typed` is what stands before the cursor of the word that is completed; `present` the keys that the group has.
    """

    typed: str
    key: str | None = None
    parent: str = ""
    present: frozenset[str] = frozenset()


def read_cursor(text: str, offset: int) -> Cursor | None:
    """The cursor at an offset; None where it is not in front matter."""
    before = _LINE_END.split(text[:offset])
    if before[0].rstrip() != "---" or len(before) < 2 or len(before) > _MAX_LINES:
        return None
    if any(line.rstrip() in ("---", "...") for line in before[1:-1]):
        return None
    line, above = before[-1], before[1:-1]
    if line.lstrip().startswith("#"):
        return None
    below = _to_fence(_LINE_END.split(text[offset:])[1:])
    found = _KEY.match(line)
    if found and found[4] is not None:
        return Cursor(_last(found[4]), key=found[3], parent=_parent(above, len(found[1]) + len(found[2] or "")))
    if found and line.endswith(":"):
        return None
    item = _ITEM.match(line)
    if item and ":" not in item[2]:
        return Cursor(_last(item[2]), key=_parent(above, len(item[1]) + 1))
    indent = len(line) - len(line.lstrip(" "))
    present = frozenset(_keys(above, indent) + _keys(below, indent)) if indent == 0 else frozenset()
    return Cursor(line.strip(), parent=_parent(above, indent), present=present)


def _to_fence(lines: list[str]) -> list[str]:
    end = next((index for index, line in enumerate(lines) if line.rstrip() in ("---", "...")), 0)
    return lines[:end]


def _last(value: str) -> str:
    """The word before the cursor: the last of a list in brackets."""
    return re.split(r"[\[,{ ]", value)[-1]


def _keys(lines: list[str], indent: int) -> list[str]:
    found = (_KEY.match(line) for line in lines)
    return [match[3] for match in found if match and len(match[1]) == indent and not match[2]]


def _parent(above: list[str], indent: int) -> str:
    """The key of the group that a line of this indentation is in, "" at the top."""
    for line in reversed(above):
        found = _KEY.match(line)
        if found and len(found[1]) < indent and not found[4]:
            return found[3]
    return ""
