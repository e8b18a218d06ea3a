"""What a reader of HTML sees and can follow: words and links."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

_BLOCKS = {
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "td",
    "th",
    "div",
    "dt",
    "dd",
    "br",
    "tr",
    "address",
    "b",
    "span",
}
_VOID = {"meta", "link", "img", "br", "hr", "input"}


class Visible(HTMLParser):
    """Collects the visible text and the links of a page; `tags` are all start tags with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        if tag == "a" and given.get("href"):
            self.links.append(given["href"] or "")
        unseen = tag in ("head", "style", "script") or "display:none" in (given.get("style") or "").replace(" ", "")
        if tag not in _VOID and (self._hidden or unseen):
            self._hidden.append(tag)
        if tag in _BLOCKS:
            self.text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self._hidden and self._hidden[-1] == tag:
            self._hidden.pop()
        if tag in _BLOCKS:
            self.text.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.text.append(data)


def see(html: str) -> Visible:
    """Parse a page."""
    seen = Visible()
    seen.feed(html)
    seen.close()
    return seen


def words(text: str) -> list[str]:
    """The words of a text, without web addresses."""
    return re.findall(r"\w+", re.sub(r"<?https?://\S+", " ", text))


def html_words(html: str) -> list[str]:
    """The visible words of a page."""
    return words("".join(see(html).text))


_SHOWN = ("class", "lang", "dir", "href", "src", "alt", "datetime", "scope", "role")


def outline(html: str) -> str:
    """What a body shows, an element a line: its tag, the attributes that carry meaning, and its own text."""
    body = html[html.index("<body") :]
    lines: list[str] = []
    for tag, attributes, text in re.findall(r"<([a-z0-9]+)((?:\s[^<>]*)?)>([^<]*)", body):
        given = dict(re.findall(r'([a-z]+)="([^"]*)"', attributes))
        shown = "".join(f" {name}={given[name]}" for name in _SHOWN if given.get(name))
        said = " ".join(unescape(text).split())
        if said or "href" in given or "src" in given or tag in ("h1", "h2", "blockquote", "dl", "address", "th"):
            lines.append(f"{tag}{shown}: {said}" if said else f"{tag}{shown}")
    return "\n".join(lines)
