"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): one feed of all releases that are out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pressctl.delivery.desk import body_html
from pressctl.delivery.feeds import SETTINGS, entry, feed_title, home, newest, own_address
from pressctl.delivery.payload import filled, json_bytes
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Part, Settings, System
from pressctl.rendering.story import Provider, Story


def part(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Part]:
    """A release that is out, as an item."""
    attachments = [
        filled(
            {"url": one.url, "mime_type": one.media_type, "title": one.caption or one.alt, "size_in_bytes": one.bytes}
        )
        for one in story.pictures
        if one.url and one.media_type
    ]
    return entry(story, settings, html=body_html(story), text=story.text, attachments=attachments)


def whole(parts: Iterator[Part], settings: Settings, provider: Provider) -> Iterator[Piece]:
    """The feed, newest first."""
    feed = filled(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed_title(provider, settings),
            "home_page_url": home(provider),
            "feed_url": own_address(provider, SYSTEM.suffix),
            "language": settings.get("language"),
            "authors": [filled({"name": provider.name, "url": provider.url})],
        }
    )
    feed["items"] = [_item(one) for one in newest(parts, settings)]
    yield Piece(SYSTEM.suffix, SYSTEM.name, json_bytes(feed))


def _item(one: dict[str, Any]) -> dict[str, Any]:
    return filled(
        {
            "id": one["id"],
            "url": one["url"],
            "title": one["title"],
            "summary": one["summary"],
            "content_html": one["html"],
            "content_text": one["text"],
            "date_published": one["at"],
            "language": one["language"],
            "authors": [{"name": one["author"]}],
            "image": next((each["url"] for each in one["attachments"]), None),
            "tags": one["tags"],
            "attachments": one["attachments"],
        }
    )


SYSTEM = System(
    name="jsonfeed",
    title="JSON Feed",
    suffix="feed.json",
    kind="whole",
    public=True,
    settings=SETTINGS,
    part=part,
    whole=whole,
)
