"""What templates see: text, numbers, lists and mappings only. They cannot reach an object of ours."""

from __future__ import annotations

from typing import Any

from pressctl.rendering.body import BodyWriter, Flavour
from pressctl.rendering.content import Content, Figure, footer
from pressctl.rendering.links import safe_address
from pressctl.rendering.markup import image_tag, mail_tel
from pressctl.rendering.moments import issue_moment
from pressctl.rendering.tree import Node, kept_together

LOGO_HEIGHT = 48
LABELS = (
    "contact", "contacts", "downloads", "plain-text", "contact-card", "languages", "view-online",
    "unsubscribe",
)  # fmt: skip


def base_context(content: Content, flavour: Flavour) -> dict[str, Any]:
    """What page and mail templates share."""
    release, words = content.reading.release, content.words
    date = release.date.value if release.date else None
    return {
        "language": release.language,
        "dir": words.direction,
        "marked": words.marked,
        "newsroom": content.newsroom.name or "",
        "home": safe_address(content.newsroom.url or "") or "",
        "logo": _logo(content, flavour),
        "kind": release.kind,
        "kind_label": words.kind(release.kind),
        "status": release.status,
        "labels": {key.replace("-", "_"): words.word(key) for key in LABELS},
        "date": {"iso": date.isoformat(), "text": words.date(date)} if date else {"iso": "", "text": ""},
        "reference": words.word("reference", number=release.reference.value) if release.reference else "",
        "notices": [{**notice, "link": notice["link"] or {}} for notice in content.notices],
        "release_line": content.release_line,
        "headline": kept_together(content.headline),
        "subtitle": content.subtitle,
        "facts": content.facts,
        "hero": [_figure(content, figure, flavour) for figure in content.figures[:1]],
        "body": _html(content, content.tree, flavour, lead=True),
        "figures": [_figure(content, figure, flavour) for figure in content.figures[1:]],
        "contacts": [_contact(contact, flavour) for contact in content.contacts],
        "boilerplates": [
            {"heading": heading, "html": _html(content, tree, flavour, level=2 if heading else 1)}
            for heading, tree in content.boilerplates
        ],
        "end_mark": content.end_mark,
        "downloads": [
            {"text": one["text"], "href": one[flavour], "lang": one["lang"]}
            for one in (content.downloads if flavour == "page" else content.sent_downloads)
        ],
        "translations": content.translations,
        "footer": footer(content.newsroom, release.language),
        "tags": [tag.value for tag in release.tags],
        "extra": {key: field.value for key, field in release.extra.items()},
    }


def _contact(contact: dict[str, Any], flavour: Flavour) -> dict[str, Any]:
    if flavour == "page":
        return contact
    phones = [
        {**phone, "href": mail_tel(phone["href"]), "text": phone["text"].replace(" ", "\u00a0")}
        for phone in contact["phones"]
    ]
    return {**contact, "phones": phones}


def _html(content: Content, tree: list[Node], flavour: Flavour, *, lead: bool = False, level: int = 1) -> str:
    if not tree:
        return ""
    writer = BodyWriter(
        flavour,
        content.pictures,
        rtl=content.words.rtl,
        notes_heading=content.words.word("notes"),
        notes_lang=content.words.marked,
        dateline=content.dateline if lead else "",
        lead=content.lead,
        base_level=level,
    )
    return writer.write(tree)


def _logo(content: Content, flavour: Flavour) -> str:
    """The newsroom's logo as HTML, or "". The name stands beside it, so that it says nothing of its own."""
    source = content.newsroom.brand.logo
    place = content.pictures.place(source) if source else None
    address = (place.page if flavour == "page" else place.mail) if place else None
    if place is None or not address or not place.width or not place.height:
        return ""
    height = min(place.height, LOGO_HEIGHT)
    tag = image_tag(address, "", (round(place.width * height / place.height), height))
    return tag.replace("<img ", '<img class="logo" ')


def _figure(content: Content, figure: Figure, flavour: Flavour) -> dict[str, Any]:
    place = content.pictures.place(figure.source)
    source = place.page if flavour == "page" else place.mail
    width, height = place.size(flavour)
    return {
        "src": source or "",
        "html": image_tag(source, figure.alt, (width, height)) if source else "",
        "alt": figure.alt,
        "width": width or 0,
        "height": height or 0,
        "caption": figure.caption,
    }


def issue_time(content: Content) -> str:
    """When the release went out, as ISO 8601 with offset; "" where it has not, or nothing says when."""
    moment = issue_moment(content.reading, content.newsroom)
    return moment.isoformat(timespec="seconds") if moment and not content.hidden else ""
