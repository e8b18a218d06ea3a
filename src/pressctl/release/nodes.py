"""The front matter as a tree of text with places: no YAML typing has touched it."""

from __future__ import annotations

from pressctl.record import record
from pressctl.spans import Span


@record
class ScalarNode:
    """A scalar as text. `quoted` tells `"null"` from `null`."""

    text: str
    span: Span
    quoted: bool = False

    @property
    def absent(self) -> bool:
        """Whether the value is empty: `null`, `~` or nothing."""
        return not self.quoted and self.text in ("", "~", "null", "Null", "NULL")


@record
class SequenceNode:
    """A list."""

    items: tuple[Node, ...]
    span: Span


@record
class Entry:
    """A key and its value."""

    key: ScalarNode
    value: Node


@record
class MappingNode:
    """A mapping, in the order of the file; duplicate keys are a Problem and only the first stands here."""

    entries: tuple[Entry, ...]
    span: Span

    def get(self, key: str) -> Entry | None:
        """The entry of a key, or None."""
        for entry in self.entries:
            if entry.key.text == key:
                return entry
        return None


Node = ScalarNode | SequenceNode | MappingNode


@record
class YamlComment:
    """A comment in the front matter (text without the `#`), for suppressions."""

    text: str
    span: Span
