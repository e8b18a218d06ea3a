"""Reading a table of pressctl.toml: a value comes out with the type asked for, or `Unfit` says what would be right."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from pressctl.newsroom.newsroom import EMPTY, ByLanguage
from pressctl.newsroom.places import KeyPath
from pressctl.schema import nearest

MAX_FIELD_CHARACTERS = 1_000
MAX_TEXT_CHARACTERS = 100_000
"""For texts of several paragraphs, such as a boilerplate."""

T = TypeVar("T")
_LANGUAGE_TAG = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}"


class Unfit(Exception):  # noqa: N818 - it never leaves this room: load.py turns it into a NewsroomError
    """A value that can't be used: its path, what is wrong with it, and what would be right."""

    def __init__(self, path: KeyPath, message: str, hint: str) -> None:
        super().__init__(message)
        self.path = path
        self.message = message
        self.hint = hint


class Table:
    """A table with the path that leads to it. Every method takes a key and gives its value, or a default."""

    __slots__ = ("data", "path")

    def __init__(self, data: Mapping[str, Any], path: KeyPath = ()) -> None:
        self.data = data
        self.path = path

    def only(self, known: tuple[str, ...]) -> Table:
        """Raise Unfit for the first key that is not known."""
        for key in self.data:
            if key not in known:
                near = nearest(key, known)
                hint = f"Did you mean `{near}`?" if near else f"Known here: {', '.join(known)}."
                raise Unfit((*self.path, key), f"`{shown((*self.path, key))}` is not a key that pressctl knows.", hint)
        return self

    def table(self, key: str) -> Table:
        """The table under a key; an empty one where the key is absent."""
        value = self.data.get(key, EMPTY)
        if not isinstance(value, Mapping):
            hint = f"Write a line [{shown((*self.path, key))}] and its keys below it."
            raise self._wrong(key, "a table", value, hint)
        return Table(value, (*self.path, key))

    def tables(self, key: str) -> list[Table]:
        """The tables under a key, each by an id of the newsroom's choice (the last part of its path)."""
        return [self.table(key).table(name) for name in self.table(key).data]

    def text(self, key: str, *, longest: int = MAX_FIELD_CHARACTERS) -> str | None:
        """Text, without white space at its ends; None where the key is absent or the text empty."""
        return text_at(self.data.get(key), (*self.path, key), longest) if key in self.data else None

    def choice(self, key: str, known: tuple[str, ...], default: str) -> str:
        """One of a few known words."""
        value = self.text(key)
        if value is None or value in known:
            return value or default
        near = nearest(value, known)
        hint = f"Did you mean “{near}”? " if near else ""
        raise Unfit((*self.path, key), f"`{shown((*self.path, key))}` is “{value}”.", f"{hint}It may be {_or(known)}.")

    def checked(self, key: str, check: Callable[[str, KeyPath], T], default: T) -> T:
        """Text that a check accepts and turns into a value."""
        value = self.text(key)
        return default if value is None else check(value, (*self.path, key))

    def texts(self, key: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list of texts."""
        return texts_at(self.data[key], (*self.path, key)) if key in self.data else default

    def choices(self, key: str, known: tuple[str, ...], default: tuple[str, ...]) -> tuple[str, ...]:
        """A list of a few known words."""
        for index, value in enumerate(self.texts(key)):
            if value not in known:
                near = nearest(value, known)
                hint = f"Did you mean “{near}”? " if near else ""
                path = (*self.path, key, index)
                raise Unfit(path, f"`{shown(path)}` is “{value}”.", f"{hint}It may be {_or(known)}.")
        return self.texts(key, default)

    def by_language(self, key: str, *, longest: int = MAX_FIELD_CHARACTERS) -> ByLanguage:
        """A text, or texts by language."""
        value = self.data.get(key)
        path = (*self.path, key)
        if value is None:
            return EMPTY
        if isinstance(value, Mapping):
            return by_tag(value, path, longest)
        return {"": text_at(value, path, longest)}

    def date(self, key: str) -> dt.date | None:
        """A day."""
        value = self.data.get(key)
        if isinstance(value, str):
            try:
                value = dt.date.fromisoformat(value)
            except ValueError:
                raise self._wrong(key, "a day", value, f"Write it like 2026-03-12: {key} = 2026-03-12") from None
        if value is None or (isinstance(value, dt.date) and not isinstance(value, dt.datetime)):
            return value
        raise self._wrong(key, "a day", value, f"Write it without an hour: {key} = 2026-03-12")

    def flat(self, key: str) -> Mapping[str, Mapping[str, Any]]:
        """Tables of free values by name, for settings whose keys are known elsewhere."""
        return {name: dict(self.table(key).table(name).data) for name in self.table(key).data}

    def _wrong(self, key: str, wanted: str, value: object, hint: str) -> Unfit:
        path = (*self.path, key)
        return Unfit(path, f"`{shown(path)}` must be {wanted}, not {kind_of(value)}.", hint)


def text_at(value: object, path: KeyPath, longest: int = MAX_FIELD_CHARACTERS) -> str:
    """`value` as text, its ends trimmed. Raises Unfit where it is none, too long, or holds control characters."""
    if not isinstance(value, str):
        example = value if isinstance(value, int | float) and not isinstance(value, bool) else "…"
        hint = f'Put it between double quotes: {path[-1] if isinstance(path[-1], str) else ""} = "{example}"'
        raise Unfit(path, f"`{shown(path)}` must be text, not {kind_of(value)}.", hint)
    if len(value) > longest:
        raise Unfit(
            path,
            f"`{shown(path)}` is {len(value):,} characters long; at most {longest:,} are read.",
            "Shorten it.",
        )
    text = value.strip()
    if not text.isprintable():
        _refuse_controls(text, path, lines=longest > MAX_FIELD_CHARACTERS)
    return text


def texts_at(value: object, path: KeyPath) -> tuple[str, ...]:
    """`value` as a list of texts."""
    if not isinstance(value, list):
        one = value if isinstance(value, str) else "…"
        hint = f'Put it between square brackets: {path[-1]} = ["{one}"]'
        raise Unfit(path, f"`{shown(path)}` must be a list, not {kind_of(value)}.", hint)
    return tuple(text_at(item, (*path, index)) for index, item in enumerate(value))


def by_tag(value: Mapping[str, Any], path: KeyPath, longest: int = MAX_FIELD_CHARACTERS) -> ByLanguage:
    """Texts by language tag."""
    return {language_key(tag, path): text_at(text, (*path, tag), longest) for tag, text in value.items()}


def language_key(tag: str, path: KeyPath) -> str:
    """A key that must be a language tag."""
    if not re.fullmatch(_LANGUAGE_TAG, tag):
        from pressctl.languages.tags import tag_hint

        raise Unfit((*path, tag), f"`{shown((*path, tag))}`: “{tag}” is not a language.", tag_hint(tag))
    return tag


def shown(path: KeyPath) -> str:
    """A path as people read it: `contacts.press.phones[2].number`, items counted from 1."""
    parts = [f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path]
    return "".join(parts).removeprefix(".")


def kind_of(value: object) -> str:
    """What a TOML value is, in words."""
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, str):
        return f"“{value}”" if len(value) <= 40 else "text"
    kinds: tuple[tuple[type | tuple[type, ...], str], ...] = (
        ((int, float), "a number"),
        (list, "a list"),
        (Mapping, "a table"),
        (dt.datetime, "a date with an hour"),
        (dt.date, "a date"),
    )
    return next((word for kind, word in kinds if isinstance(value, kind)), "a time")


def _refuse_controls(text: str, path: KeyPath, *, lines: bool) -> None:
    allowed = "\n\r\t" if lines else "\t"
    for char in text:
        if (ord(char) < 32 and char not in allowed) or ord(char) == 127:
            what = "a line break" if char in "\r\n" else f"an invisible control character (U+{ord(char):04X})"
            raise Unfit(path, f"`{shown(path)}` holds {what}.", "Write it on one line, without special characters.")


def _or(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]
