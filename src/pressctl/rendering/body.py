"""The body's tree as HTML, for the page and for the mail.

Every text is escaped here; what a release wrote as raw HTML is text like any other. nh3 goes over the result as a
second wall.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Literal

from pressctl.rendering.markup import clean_html, image_tag, is_phone, isolate, mail_tel
from pressctl.rendering.notes import number_notes
from pressctl.rendering.pictures import Pictures
from pressctl.rendering.tables import fit_mail, fit_paper
from pressctl.rendering.tree import Node

Flavour = Literal["page", "mail"]

_TAGS = {"emphasis": "em", "strong": "strong", "struck": "s"}


class BodyWriter:
    """Writes a tree as HTML. `dateline` goes before the words of the paragraph at `lead` (a place in the file)."""

    def __init__(
        self,
        flavour: Flavour,
        pictures: Pictures,
        *,
        rtl: bool = False,
        notes_heading: str = "",
        notes_lang: str = "",
        dateline: str = "",
        lead: int | None = None,
        base_level: int = 1,
    ) -> None:
        self.flavour = flavour
        self.pictures = pictures
        self.rtl = rtl
        self.notes_heading = notes_heading
        self.notes_lang = notes_lang
        self.dateline = dateline
        self.lead = lead
        self.base_level = base_level
        self.levels: list[int] = []
        self.notes: dict[str, int] = {}
        self.parts: list[str] = []

    def write(self, nodes: Sequence[Node]) -> str:
        """The HTML of a body, notes last, cleaned."""
        self.notes = number_notes(nodes)
        self._blocks(node for node in nodes if node.kind != "note")
        self._notes([node for node in nodes if node.kind == "note"])
        return clean_html("".join(self.parts))

    def _blocks(self, nodes: Iterable[Node]) -> None:
        for node in nodes:
            self._block(node)

    def _block(self, node: Node) -> None:
        kind, out = node.kind, self.parts
        if kind == "paragraph":
            self._paragraph(node)
        elif kind == "heading":
            tag = f"h{self._level(node.data['level'])}"
            out.append(f"<{tag}>{self.inline(node.children)}</{tag}>\n")
        elif kind == "list":
            self._list(node)
        elif kind == "quote":
            self._quote(node)
        elif kind == "table":
            self._table(node)
        elif kind == "code-block":
            out.append(self._code(node.text.rstrip("\n")))
        elif kind == "rule":
            out.append("<hr>\n")
        elif kind == "end-mark":
            out.append(f'<p class="end-mark">{escape(node.text)}</p>\n')
        else:
            self._blocks(node.children)

    def _paragraph(self, node: Node) -> None:
        pictures = [child for child in node.children if child.kind == "picture"]
        if pictures and all(child.kind == "picture" or not child.words().strip() for child in node.children):
            for picture in pictures:
                self.parts.append(self._figure(picture))
            return
        dateline = ""
        if self.dateline and node.at == self.lead:
            dateline = f'<span class="dateline">{self.text(self.dateline)}</span>'
        inner = dateline + self.inline(node.children).strip()
        self.parts.append(inner + "\n" if node.data.get("tight") else f"<p>{inner}</p>\n")

    def _list(self, node: Node) -> None:
        start = node.data.get("start")
        tag = "ul" if start is None else "ol"
        attribute = f' start="{start}"' if start not in (None, 1) else ""
        self.parts.append(f"<{tag}{attribute}>\n")
        for item in node.children:
            self.parts.append("<li>")
            self._blocks(item.children)
            self.parts.append("</li>\n")
        self.parts.append(f"</{tag}>\n")

    def _quote(self, node: Node) -> None:
        speakers = [child for child in node.children if child.kind == "speaker"]
        words = [child for child in node.children if child.kind != "speaker"]
        out = self.parts
        if self.flavour == "page":
            out.append('<figure class="quote"><blockquote>\n')
            self._blocks(words)
            out.append("</blockquote>\n")
            out += [f"<figcaption>{self.inline(one.children)}</figcaption>\n" for one in speakers]
            out.append("</figure>\n")
            return
        out.append('<blockquote><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>')
        out.append('<td class="quote">\n')
        self._blocks(words)
        out += [f'<p class="speaker">{self.inline(one.children)}</p>\n' for one in speakers]
        out.append("</td></tr></table></blockquote>\n")

    def _table(self, node: Node) -> None:
        align = node.data.get("align", ())
        rows = [child for child in node.children if child.kind == "row"]
        heads = [child for child in node.children if child.kind == "head"]
        named = _rows_have_names(rows)
        fit = fit_paper([*heads, *rows]) if self.flavour == "page" else fit_mail([*heads, *rows])
        cut, out = fit.cut, self.parts
        scrolled = "scroll" if self.flavour == "page" else "sideways" if fit.scrolled else ""
        if scrolled:
            label = escape(heads[0].children[0].words().strip() if heads and heads[0].children else "")
            out.append(f'<div class="{scrolled}" role="region" tabindex="0" aria-label="{label or "–"}">')
        out.append("<table>\n" if self.flavour == "page" else '<table class="data" width="100%">\n')
        for head in heads:
            cells = "".join(self._cell(cell, "col", _kinds(align, cut, at)) for at, cell in enumerate(head.children))
            out.append(f"<thead><tr>{cells}</tr></thead>\n")
        out.append("<tbody>\n")
        for row in rows:
            cells = "".join(
                self._cell(cell, "row" if named and at == 0 else "", _kinds(align, cut, at))
                for at, cell in enumerate(row.children)
            )
            out.append(f"<tr>{cells}</tr>\n")
        out.append("</tbody></table>")
        out.append("</div>\n" if scrolled else "\n")

    def _cell(self, cell: Node, scope: str, kinds: str) -> str:
        inner = self.inline(cell.children).strip()
        kind = f' class="{kinds}"' if kinds else ""
        return f'<th scope="{scope}"{kind}>{inner}</th>' if scope and inner else f"<td{kind}>{inner}</td>"

    def _code(self, text: str) -> str:
        """Lines that stay as they are. Classic Outlook lets no `pre` wrap, so that the mail has line ends and spaces."""
        shown = escape(text, quote=False)
        if self.flavour == "page":
            return f"<pre>{shown}</pre>\n"
        lines = [_indented(line) for line in shown.split("\n")]
        return f'<p class="code">{"<br>".join(lines)}</p>\n'

    def _notes(self, notes: list[Node]) -> None:
        if not notes:
            return
        out = self.parts
        box = "section" if self.flavour == "page" else "div"  # classic Outlook and Yahoo drop section
        lang = f' lang="{self.notes_lang}"' if self.notes_lang else ""
        out.append(f'<{box} class="notes"><h2{lang}>{escape(self.notes_heading)}</h2>\n<ol>\n')
        for note in sorted(notes, key=lambda one: self.notes[one.text]):
            number = self.notes[note.text]
            out.append(f'<li id="note-{number}">' if self.flavour == "page" else "<li>")
            self._blocks(note.children)
            out.append("</li>\n")
        out.append(f"</ol></{box}>\n")

    def _figure(self, picture: Node) -> str:
        place = self.pictures.place(picture.data["source"])
        source = place.page if self.flavour == "page" else place.mail
        image = image_tag(source, picture.words(), place.size(self.flavour)) if source else ""
        caption = self.text(str(picture.data.get("title") or ""))
        shown = caption or ("" if image else self.text(picture.words()))
        tag = "figure" if self.flavour == "page" else "div"
        inner = f'<p class="caption">{shown}</p>' if shown and tag == "div" else ""
        inner = f"<figcaption>{shown}</figcaption>" if shown and tag == "figure" else inner
        return f'<{tag} class="picture">{image}{inner}</{tag}>\n' if image or inner else ""

    def inline(self, nodes: Sequence[Node]) -> str:
        """Inline nodes as HTML."""
        return "".join([self._inline(node) for node in nodes])

    def _inline(self, node: Node) -> str:
        kind = node.kind
        if kind == "text":
            return self.text(node.text)
        if kind in _TAGS:
            return f"<{_TAGS[kind]}>{self.inline(node.children)}</{_TAGS[kind]}>"
        if kind == "link":
            return self._link(node)
        if kind == "code":
            return f"<code>{escape(node.text, quote=False)}</code>"
        if kind == "break":
            return "<br>\n"
        if kind == "note-mark":
            number = self.notes.get(node.text)
            # In brackets, so that a copied sentence does not read 2022.1, and as in the text.
            shown = f"({number})" if number else f"[{escape(node.text)}]"
            linked = f'<a href="#note-{number}">{shown}</a>' if number and self.flavour == "page" else shown
            return f"<sup>{linked}</sup>" if number else shown
        if kind == "picture":
            place = self.pictures.place(node.data["source"])
            source = place.page if self.flavour == "page" else place.mail
            return image_tag(source, node.words(), place.size(self.flavour)) if source else self.text(node.words())
        return self.inline(node.children)

    def _link(self, node: Node) -> str:
        inner = self.inline(node.children)
        href = node.data.get("href") or self.pictures.link(node.data.get("destination", ""), self.flavour)
        if not href or not node.words().strip():
            return inner
        if self.flavour == "mail":
            href = mail_tel(href)
        if href.startswith("tel:"):
            whole = is_phone(href, node.words())
            if whole and self.flavour == "mail":  # classic Outlook knows no white-space
                inner = inner.replace(" ", "\u00a0")
            kind = ' class="phone"' if whole and self.flavour == "page" else ""
            return f'<a{kind} href="{escape(href)}">{self._ltr(inner)}</a>'
        bare = self.flavour == "page" and href.endswith("://" + node.words())  # print need not spell it out again
        return f'<a class="bare" href="{escape(href)}">{inner}</a>' if bare else f'<a href="{escape(href)}">{inner}</a>'

    def text(self, text: str) -> str:
        """Text as HTML; in a right-to-left release, Latin names and numbers are isolated."""
        if self.rtl and not text.isascii():
            return isolate(text, "bdi" if self.flavour == "page" else 'span dir="ltr"')
        return escape(text, quote=False)

    def _ltr(self, inner: str) -> str:
        """A phone keeps its order in right-to-left text. Mail clients drop `bdi` (caniemail), so a span does it there."""
        if not self.rtl:
            return inner
        return f'<bdi dir="ltr">{inner}</bdi>' if self.flavour == "page" else f'<span dir="ltr">{inner}</span>'

    def _level(self, level: int) -> int:
        """Heading levels without gaps below the headline, whatever levels the release uses."""
        while self.levels and self.levels[-1] >= level:
            self.levels.pop()
        self.levels.append(level)
        return min(self.base_level + len(self.levels), 6)


def _indented(line: str) -> str:
    words = line.lstrip(" ")
    return "\u00a0" * (len(line) - len(words)) + words.replace("  ", " \u00a0")


def _rows_have_names(rows: Sequence[Node]) -> bool:
    """Whether the first column names its rows: each of its cells has a letter."""
    firsts = [row.children[0].words() for row in rows if row.children]
    return bool(firsts) and all(any(char.isalpha() for char in first) for first in firsts)


def _kinds(align: Sequence[str], cut: frozenset[int], at: int) -> str:
    """The classes of a cell: how it is aligned, and whether its words may be cut."""
    side = {"right": "end", "center": "middle"}.get(align[at] if at < len(align) else "", "")
    return " ".join(kind for kind in (side, "cut" if at in cut else "") if kind)
