"""RSS 2.0 (https://www.rssboard.org/rss-specification): one feed of all releases that are out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from email.utils import format_datetime
from typing import Any
from xml.etree import ElementTree as ET

from pressctl.delivery.desk import body_html
from pressctl.delivery.feeds import SETTINGS, entry, feed_title, home, newest, own_address, updated
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Part, Settings, System
from pressctl.delivery.xml import element, xml_bytes
from pressctl.rendering.story import Provider, Story

_NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
}


def part(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Part]:
    """A release that is out, as an item. RSS knows one enclosure: the first picture."""
    picture = next((one for one in story.pictures if one.url and one.media_type and one.bytes), None)
    enclosure = [picture.url, picture.media_type, picture.bytes] if picture else None
    return entry(story, settings, html=body_html(story), enclosure=enclosure)


def whole(parts: Iterator[Part], settings: Settings, provider: Provider) -> Iterator[Piece]:
    """The feed, newest first."""
    entries = newest(parts, settings)
    own = own_address(provider, SYSTEM.suffix)
    languages = {one["language"] for one in entries}
    title = feed_title(provider, settings)
    children = [element("title", title), element("link", home(provider)), element("description", title)]
    children += [element("language", languages.pop())] if len(languages) == 1 else []
    children.append(element("lastBuildDate", format_datetime(updated(entries))))
    if own:
        link = {"rel": "self", "type": "application/rss+xml", "href": own}
        children.append(element(f"{{{_NAMESPACES['atom']}}}link", "", link))
    channel = element("channel", "", None, *children, *(_item(one) for one in entries))
    data = xml_bytes(element("rss", "", {"version": "2.0"}, channel), _NAMESPACES)
    yield Piece(SYSTEM.suffix, SYSTEM.name, data)


def _item(one: dict[str, Any]) -> ET.Element:
    permanent = "true" if one["id"] == one["url"] else "false"
    children = [
        element("title", one["title"]),
        element("link", one["url"]),
        element("guid", one["id"], {"isPermaLink": permanent}),
        element("pubDate", format_datetime(dt.datetime.fromisoformat(one["at"]))),
        element("description", one["summary"] or one["title"]),
        element(f"{{{_NAMESPACES['content']}}}encoded", one["html"]),
        element(f"{{{_NAMESPACES['dc']}}}language", one["language"]),
        element(f"{{{_NAMESPACES['dc']}}}creator", one["author"]),
        *(element("category", tag) for tag in one["tags"]),
    ]
    if one["enclosure"]:
        url, kind, size = one["enclosure"]
        children.append(element("enclosure", "", {"url": url, "type": kind, "length": str(size)}))
    return element("item", "", None, *children)


SYSTEM = System(
    name="rss",
    title="RSS feed",
    suffix="feed.rss",
    kind="whole",
    public=True,
    settings=SETTINGS,
    part=part,
    whole=whole,
)
