"""From nodes to typed fields. What does not fit becomes a Problem, never an exception."""

from __future__ import annotations

import datetime as dt
import re

from pressctl.release.nodes import MappingNode, Node, ScalarNode, SequenceNode
from pressctl.release.release import Field, Problem
from pressctl.schema import nearest
from pressctl.spans import Span

MAX_FIELD = 1_000
"""Characters of one field."""
MAX_ITEMS = 100
"""Entries of one list, contacts included."""
YEARS = range(1900, 3000)

_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_INSTANT = (
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[Tt ][ ]{0,2}(\d{1,2})(?:[:h.](\d{2})(?::(\d{2})(?:\.\d{1,9})?)?))?"
    r"[ ]{0,2}([Zz]|UTC|[+\-−]\d{2}(?::?\d{2})?)?"
)


class FieldReader:
    """Reads typed fields out of one mapping and gathers what is wrong in `problems`.

    `where` names the mapping in messages ("" at the top, else for example `event`).
    """

    def __init__(self, tree: MappingNode, problems: list[Problem], where: str = "") -> None:
        self.tree = tree
        self.problems = problems
        self.where = where

    def name(self, key: str) -> str:
        """The key as messages show it: `event: when`, or `title` at the top."""
        return f"{self.where}: {key}" if self.where else key

    def node(self, key: str) -> tuple[Node, Span] | None:
        """The value of a key with the key's span; None where it is absent or empty."""
        entry = self.tree.get(key)
        if entry is None or (isinstance(entry.value, ScalarNode) and entry.value.absent):
            return None
        return entry.value, entry.key.span

    def text(self, key: str) -> Field[str] | None:
        """A text of at most MAX_FIELD characters."""
        found = self.node(key)
        return self.text_of(found[0], found[1], self.name(key)) if found else None

    def text_of(self, node: Node, key: Span, name: str) -> Field[str] | None:
        """A node that must be a text."""
        if not isinstance(node, ScalarNode):
            kind = "a list" if isinstance(node, SequenceNode) else "a group of keys"
            advice = (
                "Put the text in quotation marks if it begins with [ or {." if kind == "a list" else "Write a text."
            )
            self.wrong(node.span, f"`{name}` is {kind}; it must be a text.", advice)
            return None
        value = node.text.strip()
        if len(value) > MAX_FIELD:
            self.wrong(
                node.span,
                f"`{name}` is {len(value):,} characters long; at most {MAX_FIELD:,} are read.",
                "Shorten it, or move the text into the body.",
            )
            return None
        return Field(value, node.span, key) if value else None

    def texts(self, key: str) -> tuple[Field[str], ...]:
        """A list of texts; one text alone is a list of one."""
        fields = (self.text_of(node, span, self.name(key)) for node, span in self.items(key))
        return tuple(field for field in fields if field is not None)

    def items(self, key: str) -> list[tuple[Node, Span]]:
        """The entries of a list with the span of each; a single value is a list of one. At most MAX_ITEMS."""
        found = self.node(key)
        if found is None:
            return []
        node, span = found
        if not isinstance(node, SequenceNode):
            return [(node, span)]
        if len(node.items) > MAX_ITEMS:
            self.wrong(
                span,
                f"`{self.name(key)}` has {len(node.items):,} entries; at most {MAX_ITEMS} are read.",
                "Take out what does not belong here.",
            )
        kept = node.items[:MAX_ITEMS]
        return [(item, item.span) for item in kept if not (isinstance(item, ScalarNode) and item.absent)]

    def mapping(self, key: str) -> tuple[MappingNode, Span] | None:
        """A group of keys."""
        found = self.node(key)
        if found is None:
            return None
        if isinstance(found[0], MappingNode):
            return found[0], found[1]
        self.wrong(
            found[0].span,
            f"`{self.name(key)}` must be a group of keys.",
            "Write it as indented `key: value` lines, or as {key: value, key: value}.",
        )
        return None

    def unknown_keys(self, known: tuple[str, ...], own_prefix: str | None = None) -> None:
        """Report every key that is not known, with the nearest that is."""
        for entry in self.tree.entries:
            key = entry.key.text
            if key in known or (own_prefix and key.startswith(own_prefix)):
                continue
            near = nearest(key[:100], known)
            advice = f"Did you mean `{near}`?" if near else f"Known keys: {', '.join(known)}."
            if own_prefix and not near:
                advice = f"Delete it, or call it `{own_prefix}{key[:60]}` if it is your own."
            place = f" in `{self.where}`" if self.where else ""
            self.problem("unknown-key", entry.key.span, f"pressctl knows no key `{key[:100]}`{place}.", advice)

    def wrong(self, span: Span, message: str, advice: str) -> None:
        """Report a value of the wrong type."""
        self.problem("wrong-type", span, message, advice)

    def problem(self, kind: str, span: Span, message: str, advice: str) -> None:
        """Report a problem."""
        self.problems.append(Problem(kind, message, span, advice))

    def day(self, key: str) -> Field[dt.date] | None:
        """A day, ISO 8601."""
        field = self.text(key)
        if field is None:
            return None
        match = _DAY.fullmatch(field.value)
        if match is None:
            timed = re.fullmatch(_INSTANT, field.value)
            advice = (
                "Give the day alone, for example 2026-03-12."
                if timed
                else "Write year-month-day, for example 2026-03-12."
            )
            self.problem("date-invalid", field.span, f"`{self.name(key)}` is no day: {field.value[:60]}.", advice)
            return None
        value = make_day(*(int(part) for part in match.groups()))
        if value is None:
            self.problem(
                "date-invalid", field.span, f"There is no such day: {field.value}.", "Check the month and the day."
            )
            return None
        return Field(value, field.span, field.key)

    def instant(self, key: str) -> Field[dt.datetime] | None:
        """A date and time; without an offset the value is naive."""
        field = self.text(key)
        if field is None:
            return None
        value, unclear = read_instant(field.value)
        if value is None and is_placeholder(field.value):
            return None  # the rule placeholder-left points at it; to call it a wrong date as well would say it twice
        if value is None:
            said = (
                f"`{self.name(key)}` has no hour."
                if unclear == "no-time"
                else f"`{self.name(key)}` can't be read as date and time."
            )
            self.wrong(field.span, said, "Write date, time and offset, for example 2026-03-12T10:00+01:00.")
            return None
        return Field(value, field.span, field.key)


def is_placeholder(text: str) -> bool:
    """Whether a value is nothing but a placeholder, `[[what is to be filled in]]`."""
    return text.startswith("[[") and text.endswith("]]")


def make_day(year: int, month: int, day: int) -> dt.date | None:
    """The day, or None where there is none or its year is no year of a release."""
    if year not in YEARS:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def read_instant(text: str) -> tuple[dt.datetime | None, str | None]:
    """A date with time and offset (`2026-03-12T09:00+01:00`), and why it is unclear.

    The second value is None (clear), "no-time", "no-offset" (the first value is then naive) or "unreadable".
    """
    match = re.fullmatch(_INSTANT, text.strip())
    if match is None:
        return None, "unreadable"
    day = make_day(int(match[1]), int(match[2]), int(match[3]))
    if day is None:
        return None, "unreadable"
    if match[4] is None:
        return None, "no-time"
    try:
        time = dt.time(int(match[4]), int(match[5]), int(match[6] or 0))
    except ValueError:
        return None, "unreadable"
    zone = match[7]
    if zone is None:
        return dt.datetime.combine(day, time), "no-offset"
    offset = _offset(zone)
    if offset is None:
        return None, "unreadable"
    return dt.datetime.combine(day, time, offset), None


def _offset(zone: str) -> dt.timezone | None:
    if zone in ("Z", "z", "UTC"):
        return dt.UTC
    hours, minutes = int(zone[1:3]), int(zone[-2:] if len(zone) > 3 else 0)
    if hours > 14 or minutes > 59:  # no zone lies further from UTC than +14:00
        return None
    delta = dt.timedelta(hours=hours, minutes=minutes)
    return dt.timezone(delta if zone[0] == "+" else -delta)
