"""NITF 3.6, for newspapers' systems (https://iptc.org/standards/nitf/)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from pressctl.delivery.desk import (
    body_html,
    created,
    editors_note,
    embargo_moment,
    item_uri,
    pictures,
    provider_domain,
    provider_name,
    pub_status,
    summary,
)
from pressctl.delivery.nitf_body import nitf_blocks
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Settings, System
from pressctl.delivery.xml import XML_LANG, element, xml_bytes
from pressctl.rendering.story import Story, StoryContact, StoryPicture

NITF = "http://iptc.org/std/NITF/2006-10-18/"


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """The release as one NITF document."""
    root = element(
        "nitf",
        "",
        {"version": "-//IPTC//DTD NITF 3.6//EN", "uno": item_uri(story), XML_LANG: story.language},
        _head(story),
        element("body", "", None, _body_head(story), _content(story)),
    )
    for each in root.iter():
        each.tag = f"{{{NITF}}}{each.tag}"
    yield Piece(SYSTEM.path(story), SYSTEM.name, xml_bytes(root, {"": NITF}))


def norm(at: dt.datetime) -> str:
    """A moment in the basic form of ISO 8601 that NITF uses."""
    return f"{at:%Y%m%dT%H%M%S%z}"


def _head(story: Story) -> ET.Element:
    embargo, note, issued = embargo_moment(story), editors_note(story), created(story)
    parts = [
        element("doc-id", "", {"regsrc": provider_domain(story), "id-string": story.stem}),
        element("date.issue", "", {"norm": norm(issued)}),
        element("date.release", "", {"norm": norm(embargo or issued)}),
    ]
    parts += [element("ed-msg", "", {"info": note})] if note else []
    parts.append(element("doc.copyright", "", {"year": f"{issued:%Y}", "holder": provider_name(story)}))
    if story.tags:
        parts.append(element("key-list", "", None, *(element("keyword", "", {"key": tag}) for tag in story.tags)))
    if story.spokespeople:
        people = [element("person", one.name) for one in story.spokespeople]
        parts.append(element("identified-content", "", None, *people))
    status = {"usable": "usable", "withheld": "withheld" if story.status == "draft" else "embargoed"}
    attributes = {"management-status": status.get(pub_status(story), "canceled")}
    return element("head", "", None, element("title", story.headline), element("docdata", "", attributes, *parts))


def _body_head(story: Story) -> ET.Element:
    sub = [element("hl2", story.subtitle)] if story.subtitle else []
    parts = [element("hedline", "", None, element("hl1", story.headline), *sub)]
    note = editors_note(story)
    if note:
        said = element("body.content", "", None, element("block", "", None, element("p", note)))
        parts.append(element("note", "", {"noteclass": "editorsnote"}, said))
    parts.append(element("byline", provider_name(story)))
    if story.place or story.date:
        parts.append(_dateline(story))
    if summary(story):
        parts.append(element("abstract", "", None, element("p", summary(story))))
    return element("body.head", "", None, *parts)


def _dateline(story: Story) -> ET.Element:
    parts = []
    if story.place:
        where = (("city", story.place), ("region", story.region), ("country", story.country_name))
        parts.append(element("location", "", None, *(element(tag, text) for tag, text in where if text)))
    if story.date:
        day = {"norm": f"{story.date:%Y%m%d}"}
        parts.append(element("story.date", story.date.isoformat(), day))
    return element("dateline", "", None, *parts)


def _content(story: Story) -> ET.Element:
    blocks = nitf_blocks(body_html(story))
    media = [_media(picture) for picture in pictures(story)]
    contacts = [element("p", _said(contact), {"class": "contact"}) for contact in story.contacts]
    return element("body.content", "", None, element("block", "", None, *media, *blocks, *contacts))


def _said(contact: StoryContact) -> str:
    """A press contact in one line."""
    phones = [": ".join(filter(None, (phone.label, phone.text))) for phone in contact.phones]
    return ", ".join(filter(None, (contact.name, contact.role, contact.organisation, *phones, contact.email)))


def _media(picture: StoryPicture) -> ET.Element:
    reference = element(
        "media-reference",
        "",
        {
            "source": picture.url,
            "mime-type": picture.media_type,
            "alternate-text": picture.alt,
            "width": str(picture.width or ""),
            "height": str(picture.height or ""),
        },
    )
    parts = [reference]
    parts += [element("media-caption", "", None, element("p", picture.caption))] if picture.caption else []
    parts += [element("media-producer", picture.credit)] if picture.credit else []
    return element("media", "", {"media-type": "image"}, *parts)


SYSTEM = System(name="nitf", title="NITF 3.6", suffix="nitf.xml", make=make)
