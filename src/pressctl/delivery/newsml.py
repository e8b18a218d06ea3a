"""NewsML-G2 2.35, power conformance, for news agencies (https://iptc.org/standards/newsml-g2/).

The order of elements is the schema's. Codes are those of IPTC's catalogue, which the item refers to by its address.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from pressctl.delivery.desk import (
    body_html,
    created,
    editors_note,
    embargo_moment,
    item_uri,
    moment,
    pictures,
    provider_domain,
    provider_name,
    pub_status,
    summary,
)
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Settings, System
from pressctl.delivery.xml import XML_LANG, element, html_elements, xml_bytes
from pressctl.rendering.story import Story, StoryContact

G2 = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"
_SEE = "irel:seeAlso"
CATALOGUE = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """The release as one newsItem."""
    attributes = {
        "guid": f"urn:newsml:{provider_domain(story)}:{created(story):%Y%m%d}:{story.stem}",
        "version": "1",
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
        XML_LANG: story.language,
        "dir": story.direction,
    }
    rights = _g2("rightsInfo", "", _g2("copyrightHolder", "", _g2("name", provider_name(story))))
    content = _inline(story)
    root = element(
        f"{{{G2}}}newsItem",
        "",
        attributes,
        element(f"{{{G2}}}catalogRef", "", {"href": CATALOGUE}),
        rights,
        _item_meta(story),
        _content_meta(story),
        content,
    )
    yield Piece(SYSTEM.path(story), SYSTEM.name, _bytes(root))


def _bytes(root: ET.Element) -> bytes:
    """XHTML keeps a default namespace of its own, so that a reader that takes it out alone finds plain XHTML."""
    for html in root.iter(f"{{{XHTML}}}html"):
        for each in html.iter():
            each.tag = each.tag.rpartition("}")[2]
        html.set("xmlns", XHTML)
    return xml_bytes(root, {"": G2})


def _g2(name: str, text: str = "", *children: ET.Element, **attributes: str) -> ET.Element:
    return element(f"{{{G2}}}{name}", text, attributes, *children)


def _item_meta(story: Story) -> ET.Element:
    embargo, note = embargo_moment(story), editors_note(story)
    parts = [
        _g2("itemClass", qcode="ninat:text"),
        _g2(
            "provider",
            "",
            _g2("name", provider_name(story)),
            uri=story.provider.url or f"https://{provider_domain(story)}/",
        ),
        _g2("versionCreated", moment(created(story))),
    ]
    parts += [_g2("embargoed", moment(embargo))] if embargo else []
    parts.append(_g2("pubStatus", qcode=f"stat:{pub_status(story)}"))
    parts += [_g2("edNote", note)] if note else []
    if story.url:
        parts.append(element(f"{{{G2}}}link", "", {"rel": _SEE, "href": item_uri(story), "contenttype": "text/html"}))
    for picture in pictures(story):
        attributes = {
            "rel": _SEE,
            "href": picture.url,
            "contenttype": picture.media_type,
            "size": str(picture.bytes or ""),
        }
        titles = [_g2("title", text) for text in (picture.caption or picture.alt,) if text]
        parts.append(element(f"{{{G2}}}link", "", attributes, *titles))
    for language, address in story.translations.items():
        link = {"rel": _SEE, "href": address, "contenttype": "text/html"}
        parts.append(element(f"{{{G2}}}link", "", link, _g2("title", f"{story.headline} ({language})")))
    return _g2("itemMeta", "", *parts)


def _content_meta(story: Story) -> ET.Element:
    parts = [_g2("located", "", _g2("name", story.place))] if story.place else []
    parts += [_source(one) for one in story.contacts]
    parts += [_g2("altId", story.reference)] if story.reference else []
    parts.append(_g2("language", tag=story.language))
    parts.append(_g2("genre", "", _g2("name", "Press Release")))
    parts += [_g2("keyword", tag) for tag in story.tags]
    parts += [
        _g2("subject", "", _g2("name", one.name), *([_g2("definition", one.title)] if one.title else []))
        for one in story.spokespeople
    ]
    parts += [_g2("slugline", story.slug), _g2("headline", story.headline)]
    parts += [_g2("dateline", story.dateline.strip())] if story.dateline.strip() else []
    parts.append(_g2("by", provider_name(story)))
    parts += [_g2("description", summary(story))] if summary(story) else []
    return _g2("contentMeta", "", *parts)


def _source(contact: StoryContact) -> ET.Element:
    """A press contact with its phones and address."""
    ways = [_g2("phone", phone.text) for phone in contact.phones]
    ways += [_g2("email", contact.email)] if contact.email else []
    name = contact.name or contact.organisation
    details = _g2(
        "organisationDetails" if not contact.name else "personDetails",
        "",
        *(_g2("contactInfo", "", way) for way in ways),
    )
    return _g2("infoSource", "", *([_g2("name", name)] if name else []), *([details] if ways else []))


def _inline(story: Story) -> ET.Element:
    """The text as XHTML, pictures first; the contacts too, which a desk prints beside it."""
    body = html_elements(body_html(story) or f"<p>{editors_note(story)}</p>", XHTML)
    for at, picture in enumerate(pictures(story)):
        image = element(f"{{{XHTML}}}img", "", {"src": picture.url})
        image.set("alt", picture.alt)
        said = " ".join(filter(None, (picture.caption, picture.credit)))
        caption = [element(f"{{{XHTML}}}figcaption", said)] if said else []
        body.insert(at, element(f"{{{XHTML}}}figure", "", None, image, *caption))
    head = element(f"{{{XHTML}}}head", "", None, element(f"{{{XHTML}}}title", story.headline))
    attributes = {XML_LANG: story.language, "lang": story.language, "dir": story.direction}
    html = element(f"{{{XHTML}}}html", "", attributes, head, body)
    return _g2("contentSet", "", _g2("inlineXML", "", html, contenttype="application/xhtml+xml"))


SYSTEM = System(name="newsml", title="NewsML-G2", suffix="newsml.xml", make=make)
