"""How long a mail may be, and what makes one too long."""

from __future__ import annotations

from collections import Counter
from typing import Any

from pressctl.errors import RenderError
from pressctl.rendering.body import BodyWriter
from pressctl.rendering.content import Content
from pressctl.rendering.tree import Node

MAX_BYTES = 102 * 1024
"""Gmail cuts a longer HTML body and hides the rest behind a link (E1 of the mail's must-haves)."""

_CALLED = {"table": "the table", "list": "the list", "quote": "the block quote", "code-block": "the code"}
_PARTS = {
    "boilerplates": "the boilerplate",
    "facts": "the list of facts",
    "notices": "the notice at the top",
    "contacts": "the list of contacts",
    "downloads": "the list of downloads",
}


def check_size(html: str, content: Content, context: dict[str, Any]) -> None:
    """Raise RenderError for a mail that mail programs would cut, naming what in the release takes the most room."""
    size = _bytes(html)
    if size <= MAX_BYTES:
        return
    weights = Counter({name: sum(map(_bytes, map(str, context[key]))) for key, name in _PARTS.items()})
    weights.update(_body_weights(content))
    before = sum(weights.values()) or 1
    # Styles are inlined all over the mail, so that a part's share is told from what it weighs without them.
    heaviest = weights.most_common(2)
    said = [
        f"{name} ({weight / before * size / 1024:.0f} kB)" for name, weight in heaviest if weight * 5 > heaviest[0][1]
    ]
    raise RenderError(
        f"The mail of this release is {size / 1024:.0f} kB long; mail programs cut it at 102 kB. "
        f"The heaviest in it: {', '.join(said)}.",
        path=content.reading.release.source.path,
        help="Shorten that or move it to an attachment, or leave email out of --format.",
    )


def _body_weights(content: Content) -> Counter[str]:
    """The body's tables, lists and quotes each by its line, its paragraphs together."""
    weights: Counter[str] = Counter()
    for node in content.tree:
        weights[_name(node, content)] += _bytes(BodyWriter("mail", content.pictures).write([node]))
    return weights


def _name(node: Node, content: Content) -> str:
    called = _CALLED.get(node.kind)
    return f"{called} in line {content.reading.release.source.position(node.at).line}" if called else "the body's text"


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "replace"))
