"""What feeds and the index share: which releases, in which order, and what they say of each.

Only what is out is ever handed to them (`Story.public`); an entry is laid aside as JSON and put in its place when all
releases are done.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from pressctl.delivery.desk import item_uri, moment, provider_name, summary
from pressctl.delivery.system import Part, Setting, Settings
from pressctl.errors import NewsroomError, NotCarriedError
from pressctl.rendering.story import Provider, Story

_LATEST = 99_999_999_999  # seconds; later than any release, so that the difference to it sorts the newest first
NEWEST = 100

SETTINGS: Mapping[str, Setting] = MappingProxyType(
    {
        "newest": Setting("number", "How many releases it holds at most, the newest first (default 100).", 50),
        "language": Setting(
            "text", "Holds the releases in this language only (BCP 47); default: in all languages.", "fr"
        ),
        "title": Setting(
            "text", "What it is called; default: the newsroom's name.", "Lakes Trust: press releases", by_language=True
        ),
    }
)


def entry(story: Story, settings: Settings, **more: Any) -> Iterator[Part]:
    """A release as an entry: what every feed says, and what one of them adds. None for another language than asked for."""
    if not is_wanted(story, settings):
        return
    if not story.url or not story.url.startswith(("http://", "https://")):
        raise NotCarriedError(
            "A feed links to the page of each release, and this one has no address.",
            path=story.source.path,
            help="Give pressctl.toml a `base-url` below [export], or the release its `url`.",
        )
    at = issued(story)
    data = {
        "id": item_uri(story),
        "url": story.url,
        "title": story.headline,
        "summary": summary(story),
        "language": story.language,
        "direction": story.direction,
        "at": moment(at),
        "author": provider_name(story),
        "tags": list(story.tags),
        **more,
    }
    yield laid_aside(data, at, story)


def issued(story: Story) -> dt.datetime:
    """When the release went out. Raises NotCarriedError for one without a date."""
    if story.issued is None:
        raise NotCarriedError(
            "A list of releases is in the order of their dates, and this one has none.",
            path=story.source.path,
            help="Give the release a `date`.",
        )
    return story.issued


def laid_aside(data: dict[str, Any], at: dt.datetime, story: Story) -> Part:
    """An entry as a part: the newest sorts first."""
    key = (f"{_LATEST - int(at.timestamp()):011}", story.slug, story.language)
    return Part(key, json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"))


def is_wanted(story: Story, settings: Settings) -> bool:
    """Whether the release is in the one language that is wanted, where one is."""
    language = str(settings.get("language") or story.language)
    return story.language.partition("-")[0].lower() == language.partition("-")[0].lower()


def newest(parts: Iterator[Part], settings: Settings, usual: int = NEWEST) -> list[dict[str, Any]]:
    """The entries, newest first, as many as are wanted; only so many are ever in memory."""
    import heapq

    most = settings.get("newest", default=usual) or usual
    found = heapq.nsmallest(most, parts, key=lambda part: part.key)
    return [json.loads(part.data) for part in found]


def home(provider: Provider) -> str:
    """The newsroom's address. Raises NewsroomError where it has none."""
    found = provider.url or provider.base_url
    if found:
        return found
    raise NewsroomError("A feed needs the newsroom's web address.", help="Give pressctl.toml a `url` below [newsroom].")


def own_address(provider: Provider, name: str) -> str | None:
    """Where the feed itself will lie, as far as it is known."""
    return provider.base_url + name if provider.base_url else None


def feed_title(provider: Provider, settings: Settings) -> str:
    """What the feed is called."""
    return str(settings.get("title", str(settings.get("language") or "")) or provider.name or home(provider))


def updated(entries: list[dict[str, Any]]) -> dt.datetime:
    """When the newest entry was made; the beginning of time for a feed without any: the same input, the same bytes."""
    epoch = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
    return max((dt.datetime.fromisoformat(one["at"]) for one in entries), default=epoch)
