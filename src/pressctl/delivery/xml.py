"""XML that is well-formed whatever a release holds: trees in, bytes out; HTML fragments of ours as trees."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from urllib.parse import unquote
from xml.etree import ElementTree as ET

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no place for, not even escaped (production 2, Char)."""

_VOID = frozenset({"br", "hr", "img", "wbr", "col"})
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def element(
    tag: str, text: str = "", attributes: Mapping[str, str | None] | None = None, *children: ET.Element
) -> ET.Element:
    """An element; attributes that are None or empty are left out."""
    made = ET.Element(tag, {name: xml_text(value) for name, value in (attributes or {}).items() if value})
    made.text = xml_text(text) or None
    made.extend(children)
    return made


def xml_text(text: str) -> str:
    """A text without the characters that XML can't hold."""
    return _NOT_XML.sub("", text)


def xml_bytes(root: ET.Element, namespaces: Mapping[str, str] | None = None, *, declared: bool = True) -> bytes:
    """A tree as UTF-8. `namespaces` maps prefixes ("" for the default) to the namespaces of the tree's tags."""
    spelt = {uri: prefix for prefix, uri in (namespaces or {}).items()}
    _spell(root, spelt)
    for prefix, uri in (namespaces or {}).items():
        root.set(f"xmlns:{prefix}" if prefix else "xmlns", uri)
    data = ET.tostring(root, encoding="unicode").encode("utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + data + b"\n" if declared else data


def _spell(root: ET.Element, spelt: Mapping[str, str]) -> None:
    """`{namespace}tag` as `prefix:tag`: the standard library would make up prefixes, or keep them in a global table."""
    for each in root.iter():
        if each.tag.startswith("{"):
            uri, _, name = each.tag[1:].partition("}")
            if uri in spelt:
                each.tag = f"{spelt[uri]}:{name}" if spelt[uri] else name


def html_elements(html: str, namespace: str = "") -> ET.Element:
    """A fragment of HTML of our own making (every element closed) as the children of an element `body`.

    Links are to web pages only, as desks' systems have it: what another link leads to stands behind its words.
    """
    reader = _Reader(namespace)
    reader.feed(html)
    reader.close()
    for each in reader.root.iter(f"{reader.prefix}a"):
        _without_other_links(each, f"{reader.prefix}span")
    return reader.root


def _without_other_links(link: ET.Element, tag: str) -> None:
    """A link to a phone or mail address as words that say it."""
    scheme, _, rest = link.get("href", "").partition(":")
    if scheme.lower() not in ("mailto", "tel"):
        return
    link.tag = tag
    del link.attrib["href"]
    address = unquote(rest.partition("?")[0].partition(";")[0])
    if address and not _says("".join(link.itertext()), address):
        last = link[-1] if len(link) else None
        if last is None:
            link.text = f"{link.text or ''} ({xml_text(address)})"
        else:
            last.tail = f"{last.tail or ''} ({xml_text(address)})"


def _says(words: str, address: str) -> bool:
    """Whether words hold an address, or a number by its last digits: the first may be written in other ways."""
    if "@" in address:
        return address.lower() in words.lower()
    digits = "".join(char for char in words if char.isdecimal())
    return "".join(char for char in address if char.isdecimal())[-6:] in digits


class _Reader(HTMLParser):
    """Builds elements. What is not closed is closed at the end of what holds it."""

    def __init__(self, namespace: str) -> None:
        super().__init__(convert_charrefs=True)
        self.prefix = f"{{{namespace}}}" if namespace else ""
        self.root = ET.Element(f"{self.prefix}body")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = ET.SubElement(self.open[-1], self.prefix + tag)
        for name, value in attrs:
            made.set(XML_LANG if name == "lang" and self.prefix else name, xml_text(value or ""))
        if tag not in _VOID:
            self.open.append(made)

    def handle_endtag(self, tag: str) -> None:
        depth = next((at for at in range(len(self.open) - 1, 0, -1) if self.open[at].tag == self.prefix + tag), 0)
        if depth:
            del self.open[depth:]

    def handle_data(self, data: str) -> None:
        here, text = self.open[-1], xml_text(data)
        if len(here):
            here[-1].tail = (here[-1].tail or "") + text
        else:
            here.text = (here.text or "") + text
