"""Footnotes: their numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pressctl.rendering.tree import Node


def number_notes(nodes: Sequence[Node]) -> dict[str, int]:
    """Footnotes by label, numbered in the order in which the text names them; those it never names come last."""
    defined = {node.text: None for node in nodes if node.kind == "note"}
    if not defined:
        return {}
    named = [label for node in nodes for label in _named(node) if label in defined]
    return {label: number for number, label in enumerate(dict.fromkeys([*named, *defined]), start=1)}


def _named(node: Node) -> Iterator[str]:
    """The labels of the marks in a part of the text, in order."""
    if node.kind == "note-mark":
        yield node.text
    for child in node.children:
        yield from _named(child)
