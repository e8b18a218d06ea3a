"""What all news desks are given: an identifier, times with their offsets, a status, a note to editors."""

from __future__ import annotations

import datetime as dt
from html import escape
from urllib.parse import urlsplit

from pressctl.errors import NotCarriedError
from pressctl.rendering.story import Story, StoryPicture


def item_uri(story: Story) -> str:
    """The identifier of a release: the address of its page, else a tag URI (RFC 4151) of the newsroom's domain.

    Raises NotCarriedError where pressctl.toml gives the newsroom no address: an identifier must be the newsroom's own.
    """
    if story.url and urlsplit(story.url).scheme in ("http", "https"):
        return story.url
    domain = provider_domain(story)
    day = story.date or (story.issued.date() if story.issued else None)
    return f"tag:{domain},{day.isoformat() if day else '1970'}:{story.stem}"


def provider_domain(story: Story) -> str:
    """The domain of the newsroom. Raises NotCarriedError where it has none."""
    found = urlsplit(story.provider.url or story.provider.base_url or "").hostname
    if found:
        return found
    raise _not_carried(
        story,
        "A news item needs an identifier of your own, and the newsroom has no web address.",
        "Give pressctl.toml a `url` below [newsroom], or a `base-url` below [export].",
    )


def provider_name(story: Story) -> str:
    """The newsroom's name. Raises NotCarriedError where it has none."""
    if story.provider.name:
        return story.provider.name
    raise _not_carried(story, "A news item names who sends it.", "Give pressctl.toml a `name` below [newsroom].")


def created(story: Story) -> dt.datetime:
    """When this version was made: its day of issue, and never after an embargo's end. Aware.

    Raises NotCarriedError for a release without a date.
    """
    if story.issued is None:
        raise _not_carried(story, "A news item needs a date.", "Give the release a `date`.")
    if story.embargo is None or story.date is None:
        return story.issued
    begin = dt.datetime.combine(story.date, dt.time(), story.embargo.tzinfo)
    return min(begin, story.embargo)


def embargo_moment(story: Story) -> dt.datetime | None:
    """The moment for a format's embargo field: None where the release has none.

    Raises NotCarriedError for an embargo whose moment is unclear: desks' systems publish by that field.
    """
    if story.held and story.embargo is None:
        raise _not_carried(
            story,
            "It is embargoed, but until when is unclear, and a desk's system releases it by that moment.",
            "Write date, hour and offset: embargo: 2026-03-12T10:00+01:00",
        )
    return None if story.status == "withdrawn" else story.embargo


def moment(at: dt.datetime) -> str:
    """A moment as ISO 8601 with seconds and offset (RFC 3339)."""
    return at.isoformat(timespec="seconds")


def pub_status(story: Story) -> str:
    """The status in IPTC's words: a held release and a draft must not be used yet."""
    if story.status == "withdrawn":
        return "canceled"
    return "withheld" if story.held or story.status == "draft" else "usable"


def editors_note(story: Story) -> str:
    """What editors must know before they use it: embargo, draft, withdrawal, correction."""
    return " ".join(story.notices)


def summary(story: Story) -> str:
    """One or two sentences on the release."""
    return story.subtitle or story.lead


def pictures(story: Story) -> tuple[StoryPicture, ...]:
    """The pictures, all with web addresses. Raises NotCarriedError for one without: a news item holds addresses only."""
    for picture in story.pictures:
        if picture.url is None:
            raise _not_carried(
                story,
                f"A news item names pictures by their web addresses, and {picture.source} has none.",
                "Give pressctl.toml a `base-url` below [export]: the address where exports are published.",
            )
    return story.pictures


def body_html(story: Story) -> str:
    """The text with its facts, its pictures' places left to the format, and the boilerplates, as HTML."""
    parts = []
    if story.facts:
        rows = "".join(f"<dt>{escape(label)}</dt><dd>{escape(text)}</dd>\n" for label, text in story.facts)
        parts.append(f"<dl>\n{rows}</dl>\n")
    parts.append(story.article)
    for heading, html in story.boilerplates:
        parts.append((f"<h2>{escape(heading)}</h2>\n" if heading else "") + html)
    return "".join(parts)


def _not_carried(story: Story, message: str, hint: str) -> NotCarriedError:
    return NotCarriedError(message, path=story.source.path, help=hint)
