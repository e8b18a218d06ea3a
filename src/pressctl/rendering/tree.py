"""The body as a tree: what page, mail and text are all written from, so that they cannot differ."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from pressctl.reading.patterns import lazy
from pressctl.record import field, mutable_record, replace
from pressctl.rendering.links import Mark, safe_address, split_links
from pressctl.spans import Span

_INLINE = {"Emphasis": "emphasis", "Strong": "strong", "Strikethrough": "struck", "Link": "link", "Image": "picture"}
_BLOCKS = {
    "Paragraph": "paragraph",
    "Heading": "heading",
    "BlockQuote": "quote",
    "List": "list",
    "Item": "item",
    "Table": "table",
    "TableHead": "head",
    "TableRow": "row",
    "TableCell": "cell",
    "CodeBlock": "code-block",
    "HtmlBlock": "paragraph",
    "FootnoteDefinition": "note",
}
_MAY_NEST = frozenset({"quote", "list", "item", "note", "emphasis", "strong", "struck", "link", "picture"})
_LINKED = frozenset({"link", "picture"})
MAX_DEPTH = 40
"""No reader follows lists in lists so deep; only hostile files nest deeper."""

_COMMENT = lazy(r"<!--.*?-->|<!--.*\Z", re.DOTALL)
_SPEAKER = lazy(r"\s*[—–―-]{1,2}\s*\S")
# No reader sees these, and a copied sentence must be whole: soft hyphen, zero-width space, word joiner, byte order
# mark, explicit embeddings and overrides, control characters. Joiners and direction marks stay: they carry meaning.
_UNSEEN = lazy("[\u00ad\u200b\u2060\ufeff\u202a-\u202e\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb]")
# A French quotation mark never stands alone at the end or the start of a line, nor does a colon, a question or
# exclamation mark or a semicolon behind a space, nor the h of an hour (10 h 30).
_AFTER = lazy(r"(«(?= \S)|\d[ \u00a0]h(?= \d\d\b)) ")
_BEFORE = lazy(r"(?<=\S) (»|[:;!?](?=\s|$)|(?<=\d )h\b)")
_LONE = lazy(r" [»:;!?]|« |\d[ \u00a0]h\b")
_SCHEME = lazy(r"^https?://", re.IGNORECASE)
_OTHER_SPACE = lazy("[\x0b\x0c\x85\u2028\u2029]")
_ODD = lazy("[\x00-\x08\x0a-\x1f\x7f-\x9f\u00ad\u200b\u2028-\u202e\u2060\ufeff\ufff9-\ufffb]")


@mutable_record
class Node:
    """A part of the body.

    Inline kinds: text, code, emphasis, strong, struck, link, picture, break, note-mark. Block kinds: paragraph,
    heading, quote, speaker, list, item, table, head, row, cell, code-block, rule, end-mark, note. `text` is the text
    of a text, code or end-mark, the label of a note. `data` holds `href` (links), `source` and `title` (pictures),
    `level` (headings), `start` (lists; None: bullets), `align` (tables). `at` is the place in the file.
    """

    kind: str
    text: str = ""
    children: list[Node] = field(default_factory=list)
    data: dict[str, Any] = field(default_factory=dict)
    at: int = 0

    def words(self) -> str:
        """The text of this node and all below it."""
        if self.kind == "break":
            return " "
        return self.text + "".join([child.words() for child in self.children]) if self.children else self.text


def build_tree(events: Iterable[Any], marks: Sequence[Mark] = (), kept: Sequence[Span] = ()) -> list[Node]:
    """The tree of a body's Markdown events. `marks` are phones and addresses that become links; in the places `kept`,
    the ends of lines stay."""
    root = Node("root")
    stack = [root]
    run: list[tuple[str, int, int]] = []
    for event in events:
        kind = event.kind
        if kind == "text":
            run.append((event.text, event.start, event.end))
        elif kind == "html":
            run.append((_COMMENT.sub("", event.text), event.start, event.end))
        elif kind == "inline-html":
            run.append((_COMMENT.sub("", event.text), event.start, event.start))
        elif kind == "soft-break" and not any(span.start <= event.start < span.end for span in kept):
            run.append(("\n", event.start, event.end))
        else:
            if run:
                _flush(run, stack, marks)
            _step(event, stack)
    if run:
        _flush(run, stack, marks)
    return _tidy(root.children)


def _step(event: Any, stack: list[Node]) -> None:
    kind, tag = event.kind, event.tag
    if kind == "start":
        name = _INLINE.get(tag) or _BLOCKS.get(tag) or "paragraph"
        node = Node(name, at=event.start)
        if event.data:
            node.data.update(event.data)
        if name == "link":
            node.data["href"] = safe_address(event.data["destination"])
        elif name == "picture":
            node.data["source"] = event.data["destination"]
        elif name == "note":
            node.text = event.text
        if len(stack) > MAX_DEPTH and name in _MAY_NEST:
            stack.append(stack[-1])  # what is nested deeper stands where it is
            return
        stack[-1].children.append(node)
        stack.append(node)
    elif kind == "end":
        if len(stack) > 1:
            closed = stack.pop()
            if (
                closed.kind == "link"
                and len(closed.children) == 1
                and closed.children[0].text == closed.data.get("href")
            ):
                closed.children[0].text = without_scheme(closed.children[0].text)
    elif kind == "code":
        stack[-1].children.append(Node("code", clean(event.text), at=event.start))
    elif kind in ("hard-break", "soft-break"):
        stack[-1].children.append(Node("break", at=event.start))
    elif kind == "footnote-reference":
        stack[-1].children.append(Node("note-mark", event.text, at=event.start))
    else:
        stack[-1].children.append(Node(kind, clean(event.text), at=event.start))


def _flush(run: list[tuple[str, int, int]], stack: list[Node], marks: Sequence[Mark]) -> None:
    """Text that stands together becomes text nodes, cut where an address or a phone becomes a link."""
    top = stack[-1]
    if top.kind == "code-block":
        top.text += clean_lines("".join(text for text, _, _ in run))
    elif not _LINKED.isdisjoint([node.kind for node in stack]):
        top.children.append(Node("text", kept_together(clean("".join(text for text, _, _ in run))), at=run[0][1]))
    else:
        for text, href in split_links(run, marks):
            shown = kept_together(clean(text))
            if href and shown:
                text_node = Node("text", without_scheme(shown))
                top.children.append(Node("link", children=[text_node], data={"href": href}, at=run[0][1]))
            elif shown:
                top.children.append(Node("text", shown, at=run[0][1]))
    run.clear()


def kept_together(text: str) -> str:
    """Text that no line break parts from a mark which belongs to it: its spaces there become no-break ones."""
    return _BEFORE.sub("\u00a0\\1", _AFTER.sub("\\1\u00a0", text)) if _LONE.search(text) else text


def one_line(text: str) -> str:
    """A text of one line, with single spaces; no-break spaces stay what they are."""
    return " ".join(word for word in clean(text).split(" ") if word)


def without_scheme(address: str) -> str:
    """A web address as people write it; the link itself, and the text's list of addresses, have it whole."""
    return _SCHEME.sub("", address)


def clean(text: str) -> str:
    """Text without characters that no reader sees; a line end in it becomes a space (nothing between CJK)."""
    if _ODD.search(text) is None:
        return text
    text = _OTHER_SPACE.sub(" ", _UNSEEN.sub("", text))
    return _join_lines(text) if "\n" in text or "\r" in text else text


def clean_lines(text: str) -> str:
    """Like `clean`, but line ends stay."""
    return _OTHER_SPACE.sub(" ", _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def is_wide(char: str) -> bool:
    """Whether a character is East Asian wide: it takes two columns, and no spaces part the words."""
    return char > "\u10ff" and unicodedata.east_asian_width(char) in "WF"


def _join_lines(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    joined = lines[0]
    for line in lines[1:]:
        before, after = joined.rstrip(" "), line.lstrip(" ")
        close = bool(before and after and is_wide(before[-1]) and is_wide(after[0]) and not _is_hangul(after[0]))
        joined = before + after if close else joined + " " + line
    return joined


def _is_hangul(char: str) -> bool:
    return "\uac00" <= char <= "\ud7a3"


def _tidy(nodes: list[Node]) -> list[Node]:
    """Empty blocks fall away, text in a tight list item gets a paragraph, a block quote's speaker stands apart."""
    tidied: list[Node] = []
    for node in nodes:
        if node.kind in ("item", "quote", "note", "root"):
            node.children = _tidy(_with_paragraphs(node.children))
        elif node.kind == "list":
            node.children = _tidy(node.children)
        if node.kind in ("quote", "item", "list", "note") and not node.children:
            continue
        if node.kind in ("paragraph", "heading") and not _says(node):
            continue
        tidied.append(_with_speaker(node) if node.kind == "quote" else node)
    return tidied


def _says(node: Node) -> bool:
    """Whether there is a word or a picture in a block."""
    if node.kind == "picture" or (node.text and not node.text.isspace()):
        return True
    return any(_says(child) for child in node.children)


_BLOCK_KINDS = frozenset(_BLOCKS.values()) | {"rule", "end-mark"}


def _with_paragraphs(children: list[Node]) -> list[Node]:
    """A tight list item holds its text bare; here it stands in a paragraph marked `tight`."""
    result: list[Node] = []
    for child in children:
        if child.kind in _BLOCK_KINDS:
            result.append(child)
        elif result and result[-1].data.get("tight"):
            result[-1].children.append(child)
        else:
            result.append(Node("paragraph", children=[child], data={"tight": True}, at=child.at))
    return result


def _with_speaker(quote: Node) -> Node:
    """The last paragraph of a block quote, or its last line after a hard break, that begins with a dash names the
    speaker."""
    last = quote.children[-1]
    if last.kind != "paragraph":
        return quote
    if len(quote.children) > 1 and _SPEAKER.match(last.words()):
        quote.children[-1] = replace(last, kind="speaker")
        return quote
    for index, node in enumerate(last.children):
        rest = last.children[index + 1 :]
        if node.kind == "break" and index and _SPEAKER.match("".join(one.words() for one in rest)):
            quote.children[-1] = replace(last, children=last.children[:index])
            quote.children.append(Node("speaker", children=rest, at=node.at))
            return quote
    return quote
