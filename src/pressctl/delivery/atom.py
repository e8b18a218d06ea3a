"""Atom (RFC 4287): one feed of all releases that are out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

from pressctl.delivery.desk import body_html, moment
from pressctl.delivery.feeds import SETTINGS, entry, feed_title, home, newest, own_address, updated
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Part, Settings, System
from pressctl.delivery.xml import XML_LANG, element, xml_bytes
from pressctl.rendering.story import Provider, Story

_ATOM = "http://www.w3.org/2005/Atom"


def part(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Part]:
    """A release that is out, as an entry."""
    pictures = [(one.url, one.media_type, one.bytes) for one in story.pictures if one.url]
    return entry(story, settings, html=body_html(story), translations=dict(story.translations), pictures=pictures)


def whole(parts: Iterator[Part], settings: Settings, provider: Provider) -> Iterator[Piece]:
    """The feed, newest first."""
    entries = newest(parts, settings)
    own = own_address(provider, SYSTEM.suffix)
    children = [
        element("id", own or home(provider)),
        element("title", feed_title(provider, settings)),
        element("updated", moment(updated(entries))),
        element("link", "", {"rel": "alternate", "href": home(provider)}),
    ]
    children += [element("link", "", {"rel": "self", "type": "application/atom+xml", "href": own})] if own else []
    children.append(element("author", "", None, element("name", provider.name or home(provider))))
    children += [_entry(one) for one in entries]
    root = element("feed", "", {XML_LANG: settings.get("language")}, *children)
    for each in root.iter():
        each.tag = f"{{{_ATOM}}}{each.tag}"
    yield Piece(SYSTEM.suffix, SYSTEM.name, xml_bytes(root, {"": _ATOM}))


def _entry(one: dict[str, Any]) -> ET.Element:
    links = [{"rel": "alternate", "type": "text/html", "href": one["url"], "hreflang": one["language"]}]
    links += [
        {"rel": "alternate", "type": "text/html", "href": address, "hreflang": language}
        for language, address in one["translations"].items()
    ]
    links += [
        {"rel": "enclosure", "href": url, "type": kind or "", "length": str(size or "")}
        for url, kind, size in one["pictures"]
    ]
    children = [
        element("id", one["id"]),
        element("title", one["title"]),
        element("updated", one["at"]),
        element("published", one["at"]),
        *(element("link", "", link) for link in links),
        element("author", "", None, element("name", one["author"])),
        *(element("category", "", {"term": tag}) for tag in one["tags"]),
    ]
    children += [element("summary", one["summary"])] if one["summary"] else []
    children.append(element("content", one["html"], {"type": "html"}))
    return element("entry", "", {XML_LANG: one["language"]}, *children)


SYSTEM = System(
    name="atom",
    title="Atom feed",
    suffix="feed.atom",
    kind="whole",
    public=True,
    settings=SETTINGS,
    part=part,
    whole=whole,
)
