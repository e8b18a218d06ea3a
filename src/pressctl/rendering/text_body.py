"""The body's tree as plain text: the same words in the same order, addresses as numbered references."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.rendering.columns import WIDTH, table, width, wrap
from pressctl.rendering.markup import is_phone
from pressctl.rendering.notes import number_notes
from pressctl.rendering.pictures import Pictures
from pressctl.rendering.tree import Node

_THICK = 160
"""Words to a reference. Where addresses come thicker, each stands behind its words: a reader would only jump about."""

_LRM = "\u200e"
"""Keeps a phone in its order in right-to-left text; every terminal knows it, unlike isolates."""

_HELD = "\x1f"
"""A space inside a phone until the lines are broken. No text has it: control characters are cleaned away."""


class TextWriter:
    """Writes a tree as lines of plain text, `room` columns wide; `whole` as in `wrap`."""

    def __init__(
        self,
        pictures: Pictures,
        *,
        rtl: bool = False,
        notes_heading: str = "",
        dateline: str = "",
        lead: int | None = None,
        room: int = WIDTH,
        whole: bool = False,
    ) -> None:
        self.pictures = pictures
        self.rtl = rtl
        self.notes_heading = notes_heading
        self.dateline = dateline
        self.lead = lead
        self.room = room
        self.whole = whole
        self.notes: dict[str, int] = {}
        self.references: dict[str, int] = {}
        self.numbered = True

    def write(self, nodes: Sequence[Node]) -> str:
        """The text of a body, notes and references last."""
        self.notes = number_notes(nodes)
        self.numbered = _may_number(nodes, self.pictures)
        blocks = self._blocks([node for node in nodes if node.kind != "note"], self.room)
        notes = sorted((node for node in nodes if node.kind == "note"), key=lambda one: self.notes[one.text])
        if notes:
            blocks.append(heading(self.notes_heading, 2, self.room))
            for note in notes:
                blocks.append(self._marked(note.children, f"({self.notes[note.text]}) ", self.room))
        if self.references:
            blocks.append([f"[{number}] {href}" for href, number in self.references.items()])
        return "\n\n".join("\n".join(block) for block in blocks if block).replace(_HELD, " ")

    def _blocks(self, nodes: Sequence[Node], room: int) -> list[list[str]]:
        return [lines for node in nodes if (lines := self._block(node, room))]

    def _block(self, node: Node, room: int) -> list[str]:
        kind = node.kind
        if kind == "paragraph":
            text = self.inline(node.children)
            if self.dateline and node.at == self.lead:
                text = self.dateline + text.lstrip(" ")
            return wrap(_plain_mark(text), room, whole=self.whole) if text.strip() else []
        if kind == "speaker":
            return wrap(self.inline(node.children), room)
        if kind == "heading":
            return heading(self.inline(node.children), 2, room)
        if kind == "list":
            return self._list(node, room)
        if kind == "quote":
            inner = _joined(self._blocks(node.children, room - 4))
            return [f"    {line}".rstrip() for line in inner]
        if kind == "table":
            return self._table(node, room)
        if kind == "code-block":
            return [f"    {line}".rstrip() for line in node.text.rstrip("\n").split("\n")]
        if kind == "rule":
            return ["* * *"]
        if kind == "end-mark":
            return [_plain_mark(node.text)]
        return _joined(self._blocks(node.children, room))

    def _list(self, node: Node, room: int) -> list[str]:
        start = node.data.get("start")
        blocks = []
        for index, item in enumerate(node.children):
            mark = "- " if start is None else f"{start + index}. "
            blocks.append(self._marked(item.children, mark, room))
        loose = any(not child.data.get("tight") for item in node.children for child in item.children[:1])
        return _joined(blocks) if loose else [line for block in blocks for line in block]

    def _marked(self, children: Sequence[Node], mark: str, room: int) -> list[str]:
        gap = " " * len(mark)
        tight = bool(children) and bool(children[0].data.get("tight"))
        blocks = self._blocks(children, room - len(mark))
        lines = [line for block in blocks for line in block] if tight else _joined(blocks)
        return [f"{mark if index == 0 else gap}{line}".rstrip() for index, line in enumerate(lines)]

    def _table(self, node: Node, room: int) -> list[str]:
        rows = [[self.inline(cell.children).strip() for cell in row.children] for row in node.children]
        head = bool(node.children) and node.children[0].kind == "head"
        return table(rows, node.data.get("align", ()), head=head, room=room)

    def inline(self, nodes: Sequence[Node]) -> str:
        """Inline nodes as text; a line break is a vertical tab, which `wrap` knows."""
        return "".join([self._inline(node) for node in nodes])

    def _inline(self, node: Node) -> str:
        kind = node.kind
        if kind in ("text", "code"):
            return node.text
        if kind == "link":
            return self._link(node)
        if kind == "break":
            return "\v"
        if kind == "note-mark":
            number = self.notes.get(node.text)
            return f" ({number})" if number else f"[{node.text}]"
        if kind == "picture":
            return self._picture(node)
        inner = self.inline(node.children)
        return f"~{inner}~" if kind == "struck" else inner

    def _link(self, node: Node) -> str:
        inner = self.inline(node.children)
        href = _address(node, self.pictures)
        if href and href.startswith("tel:"):
            inner = inner.replace(" ", _HELD) if is_phone(href, node.words()) else inner
            return f"{_LRM}{inner}{_LRM}" if self.rtl else inner
        if not href or not inner.strip() or inner == href:
            return inner
        if href.startswith("mailto:"):
            return inner if href[7:] in inner else f"{inner} <{href[7:]}>"
        if not self.numbered:
            return f"{inner} <{href}>"
        number = self.references.setdefault(href, len(self.references) + 1)
        return f"{inner} [{number}]"

    def _picture(self, node: Node) -> str:
        place = self.pictures.place(node.data["source"])
        title = str(node.data.get("title") or "")
        if place.page is None:
            return title or node.words()
        return f"{title}\v{place.web}" if place.web and title else place.web or title


def _plain_mark(text: str) -> str:
    """`# # #` without its spaces: in plain text it would read as Markdown."""
    return text.strip().replace(" ", "") if text.startswith("# #") and not text.strip("# ") else text


def _address(node: Node, pictures: Pictures) -> str | None:
    href = node.data.get("href")
    return str(href) if href else pictures.link(node.data.get("destination", ""), "mail")


def _may_number(nodes: Sequence[Node], pictures: Pictures) -> bool:
    words, links = 0, set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        words += node.text.count(" ") + 1 if node.text else 0
        href = _address(node, pictures) if node.kind == "link" else None
        if href and href.startswith("http") and node.words() != href:
            links.add(href)
        waiting += node.children
    return len(links) * _THICK <= words or not links


def heading(text: str, level: int, room: int = WIDTH) -> list[str]:
    """A heading with its line beneath."""
    lines = wrap(text, room)
    return [*lines, ("=" if level == 1 else "-") * min(max(map(width, lines), default=0), room)]


def _joined(blocks: Sequence[Sequence[str]]) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        lines += ["", *block] if lines else block
    return lines
