"""YAML events to nodes: bounded, without aliases, tags or constructors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from pressctl.release.nodes import Entry, MappingNode, Node, ScalarNode, SequenceNode
from pressctl.release.release import Problem
from pressctl.spans import Span

MAX_DEPTH = 20
_COLLECTION_ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


class TreeError(Exception):
    """The tree can't be built; `problem` says why."""

    def __init__(self, kind: str, message: str, span: Span, advice: str) -> None:
        super().__init__(message)
        self.problem = Problem(kind, message, span, advice)


class TreeBuilder:
    """Builds the tree of one front matter. `offset` is where its text begins in the file.

    Duplicate keys are collected in `problems`; what can't be read at all raises TreeError, what is no YAML raises
    yaml.YAMLError.
    """

    def __init__(self, offset: int) -> None:
        self.offset = offset
        self.problems: list[Problem] = []
        self._depth = 0

    def build(self, events: Iterator[Any]) -> MappingNode:
        """The root mapping. An empty front matter is an empty mapping."""
        root: Node | None = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None or event.version or event.tags:
                    raise self._trouble(
                        event,
                        "The front matter holds a second YAML document or a % directive.",
                        "Keep one block of `key: value` lines.",
                    )
                root = self._node(next(events), events)
        if root is None or (isinstance(root, ScalarNode) and root.absent):
            return MappingNode((), Span(self.offset, self.offset))
        if not isinstance(root, MappingNode):
            what = "a list" if isinstance(root, SequenceNode) else "a sentence"
            raise TreeError(
                "front-matter-malformed",
                f"The front matter is {what}, not `key: value` lines.",
                root.span,
                "Write each entry as `key: value`, for example `title: …`.",
            )
        return root

    def _node(self, event: Any, events: Iterator[Any]) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            if event.anchor is not None or event.tag is not None:
                self._refuse(event)
            return ScalarNode(event.value, self._span(event), quoted=event.style in ("'", '"', "|", ">"))
        self._refuse(event)
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._trouble(
                event,
                f"The front matter is nested more than {MAX_DEPTH} levels deep.",
                "Take out the brackets or indentation that are there by mistake.",
            )
        node = (
            self._sequence(event, events)
            if isinstance(event, yaml.SequenceStartEvent)
            else self._mapping(event, events)
        )
        self._depth -= 1
        return node

    def _sequence(self, start: Any, events: Iterator[Any]) -> SequenceNode:
        items: list[Node] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                return SequenceNode(tuple(items), self._between(start, event))
            items.append(self._node(event, events))
        raise self._trouble(start, "A list in the front matter has no end.", "Close it with ].")

    def _mapping(self, start: Any, events: Iterator[Any]) -> MappingNode:
        entries: list[Entry] = []
        seen: dict[str, ScalarNode] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                return MappingNode(tuple(entries), self._between(start, event))
            key = self._key(event, events)
            value = self._node(next(events), events)
            if key.text in seen:
                self.problems.append(
                    Problem(
                        "duplicate-key",
                        f"`{key.text}` stands twice; only the first is read.",
                        key.span,
                        "Delete one of the two lines.",
                    )
                )
                continue
            seen[key.text] = key
            entries.append(Entry(key, value))
        raise self._trouble(start, "A group of keys in the front matter has no end.", "Close it with }.")

    def _key(self, event: Any, events: Iterator[Any]) -> ScalarNode:
        if not isinstance(event, yaml.ScalarEvent):
            raise self._trouble(
                event,
                "A key of the front matter is a list or a group, not a word.",
                "Write `key: value`; put a value that begins with [ or { in quotation marks.",
            )
        node = self._node(event, events)
        if not isinstance(node, ScalarNode) or (node.text == "<<" and not node.quoted):
            raise self._trouble(
                event, "The front matter uses a merge key (<<), which pressctl does not read.", "Write the keys out."
            )
        return node

    def _refuse(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise self._trouble(
                event,
                "A value of the front matter begins with *, which YAML takes for a reference.",
                "Put the value in quotation marks.",
            )
        if getattr(event, "anchor", None) is not None:
            raise self._trouble(
                event,
                "A value of the front matter begins with &, which YAML takes for a name.",
                "Put the value in quotation marks.",
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            raise self._trouble(
                event,
                "A value of the front matter begins with !, which YAML takes for a type.",
                "Put the value in quotation marks.",
            )

    def _span(self, event: Any) -> Span:
        return Span(self.offset + event.start_mark.index, self.offset + event.end_mark.index)

    def _between(self, first: Any, last: Any) -> Span:
        return Span(self.offset + first.start_mark.index, self.offset + last.end_mark.index)

    def _trouble(self, event: Any, message: str, advice: str) -> TreeError:
        return TreeError("front-matter-malformed", message, self._span(event), advice)
