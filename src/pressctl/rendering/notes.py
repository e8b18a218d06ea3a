"""Footnotes: their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.rendering.tree import Node


def number_notes(nodes: Sequence[Node]) -> dict[str, int]:
    """Footnotes by label, numbered in the order in which the text names them; those it never names come last."""
    defined = {node.text for node in nodes if node.kind == "note"}
    order: dict[str, int] = {}

    def walk(node: Node) -> None:
        if node.kind == "note-mark" and node.text in defined:
            order.setdefault(node.text, len(order) + 1)
        for child in node.children:
            walk(child)

    if defined:
        for node in [*nodes, *(Node("note-mark", node.text) for node in nodes if node.kind == "note")]:
            walk(node)
    return order
