"""HTML of a release's body as NITF's own elements, which are fewer: no words are lost, some of their dress is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from pressctl.delivery.xml import element, html_elements

_EMPHASIS = {"em": "", "i": "", "strong": "strong", "b": "strong", "s": "struck", "code": "code"}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SAME = frozenset({"ul", "dl", "dt", "thead", "tbody", "tr", "caption"})
_CELLS = frozenset({"td", "th", "li", "dd"})
_BLOCKS_ONLY = "dd"  # the schema lets no words stand in it by themselves
_BLOCKS = _HEADINGS | {"p", "ul", "ol", "dl", "table", "figure", "blockquote", "pre", "hr", "div", "section"}


def nitf_blocks(html: str) -> list[ET.Element]:
    """The blocks of a fragment of HTML, without a namespace."""
    return list(_blocks(html_elements(html)))


def _blocks(parent: ET.Element) -> Iterator[ET.Element]:
    """The children of an element as blocks; words between them become paragraphs."""
    loose = _Words()
    loose.text(parent.text)
    for child in parent:
        if child.tag in _BLOCKS:
            yield from loose.paragraph()
            yield from _block(child)
        else:
            loose.element(child)
        loose.text(child.tail)
    yield from loose.paragraph()


def _block(node: ET.Element) -> Iterator[ET.Element]:
    tag = node.tag
    if tag in _HEADINGS:
        yield _inline("hl2", node)
    elif tag == "p":
        yield _inline("p", node)
        yield from _pictures_in(node)
    elif tag in ("ul", "ol", "dl", "table"):
        yield _structure(node)
    elif tag == "figure":
        yield from _figure(node)
    elif tag == "blockquote":
        yield _quote(node, "")
    elif tag == "pre":
        yield element("pre", "".join(node.itertext()))
    elif tag == "hr":
        yield element("hr")
    else:
        yield from _blocks(node)


def _structure(node: ET.Element) -> ET.Element:
    """A list or table with all that is in it."""
    made = ET.Element(node.tag)
    if node.tag == "ol" and node.get("start", "").isdecimal():
        made.set("seqnum", node.get("start", ""))
    for child in node:
        if child.tag in _CELLS:
            made.append(_cell(child))
        elif child.tag in _SAME:
            made.append(_inline("dt", child) if child.tag == "dt" else _structure(child))
    return made


def _cell(node: ET.Element) -> ET.Element:
    if node.tag != _BLOCKS_ONLY and not any(child.tag in _BLOCKS for child in node):
        return _inline(node.tag, node)
    made = ET.Element(node.tag)
    made.extend(_blocks(node))
    return made


def _figure(node: ET.Element) -> Iterator[ET.Element]:
    """A block quote with its speaker, or a picture with its caption."""
    caption = " ".join("".join(one.itertext()) for one in node.iter("figcaption")).strip()
    quote = node.find("blockquote")
    if quote is not None:
        yield _quote(quote, caption)
        return
    images = list(node.iter("img"))
    if not images and caption:
        yield element("p", caption)
    for image in images:
        yield _media(image, caption)


def _quote(node: ET.Element, speaker: str) -> ET.Element:
    block = ET.Element("block")
    block.extend(_blocks(node))
    return element("bq", "", None, block, *([element("credit", speaker)] if speaker else []))


def _pictures_in(node: ET.Element) -> Iterator[ET.Element]:
    """Pictures that stand among words: NITF has them as blocks."""
    return (_media(image, "") for image in node.iter("img"))


def _media(image: ET.Element, caption: str) -> ET.Element:
    names = {"source": "src", "alternate-text": "alt", "width": "width", "height": "height"}
    reference = element("media-reference", "", {ours: image.get(theirs) for ours, theirs in names.items()})
    parts = [element("media-caption", "", None, element("p", caption))] if caption else []
    return element("media", "", {"media-type": "image"}, reference, *parts)


def _inline(tag: str, node: ET.Element) -> ET.Element:
    made = ET.Element(tag)
    words = _Words(made)
    words.all_of(node)
    return made


class _Words:
    """Words with the emphasis, links and line breaks that NITF knows, gathered into one element."""

    def __init__(self, made: ET.Element | None = None) -> None:
        self.made = ET.Element("p") if made is None else made

    def all_of(self, node: ET.Element) -> None:
        """What is inside an element."""
        self.text(node.text)
        for child in node:
            self.element(child)
            self.text(child.tail)

    def text(self, text: str | None) -> None:
        """Some words."""
        if not text:
            return
        if len(self.made):
            self.made[-1].tail = (self.made[-1].tail or "") + text
        else:
            self.made.text = (self.made.text or "") + text

    def element(self, child: ET.Element) -> None:
        """An inline element: as NITF has it, else its words."""
        if child.tag == "br":
            self.made.append(ET.Element("br"))
        elif child.tag == "a" and child.get("href"):
            link = _inline("a", child)
            link.set("href", child.get("href", ""))
            self.made.append(link)
        elif child.tag in _EMPHASIS:
            emphasis = _inline("em", child)
            if _EMPHASIS[child.tag]:
                emphasis.set("class", _EMPHASIS[child.tag])
            self.made.append(emphasis)
        elif child.tag == "img":
            self.text(child.get("alt"))
        else:
            self.all_of(child)

    def paragraph(self) -> Iterable[ET.Element]:
        """What was gathered so far, if there are words in it; and begin anew."""
        made, self.made = self.made, ET.Element("p")
        return [made] if len(made) or (made.text or "").strip() else []
