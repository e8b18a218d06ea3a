"""ninjs, IPTC's news in JSON (https://iptc.org/std/ninjs/): what its generations share. Each has its module.

Keys of 3.x are written here; 2.x spells the same keys in lower case and calls `embargoedUntil` `embargoed`.
"""

from __future__ import annotations

import re
from typing import Any

from pressctl.delivery.desk import (
    body_html,
    created,
    editors_note,
    embargo_moment,
    item_uri,
    moment,
    pictures,
    provider_name,
    pub_status,
    summary,
)
from pressctl.delivery.payload import filled
from pressctl.rendering.story import Story, StoryContact, StoryPicture

_WORD = re.compile(r"\w+")


def ninjs(story: Story, version: str) -> dict[str, Any]:
    """The release as ninjs 3.x. Raises NotCarriedError."""
    name = provider_name(story)
    embargo = embargo_moment(story)
    return filled(
        {
            "uri": item_uri(story),
            "standard": {
                "name": "ninjs",
                "version": version,
                "schema": f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json",
            },
            "type": "text",
            "representationType": "full",
            "language": story.language,
            "version": "1",
            "versionCreated": moment(created(story)),
            "embargoedUntil": moment(embargo) if embargo else None,
            "pubStatus": pub_status(story),
            "edNote": editors_note(story),
            "title": story.headline,
            "headlines": _headlines(story),
            "slugline": story.slug,
            "by": name,
            "copyrightHolder": name,
            "located": story.place,
            "descriptions": [{"role": "summary", "contentType": "text/plain", "value": summary(story)}]
            if summary(story)
            else [],
            "bodies": _bodies(story),
            "genres": [{"name": "Press Release"}],
            "subjects": [{"name": tag} for tag in story.tags],
            "people": [
                filled({"name": one.name, "literal": ", ".join(filter(None, (one.title, one.organisation)))})
                for one in story.spokespeople
            ],
            "organisations": [filled({"name": name, "uri": story.provider.url})],
            "places": [{"name": story.place}] if story.place else [],
            "infoSources": [_source(one, story.language) for one in story.contacts],
            "altIds": [{"role": "reference", "value": story.reference}] if story.reference else [],
            "associations": [
                *(_picture(one, name, number) for number, one in enumerate(pictures(story), 1)),
                *(_translation(language, address) for language, address in story.translations.items()),
            ],
        }
    )


def _headlines(story: Story) -> list[dict[str, Any]]:
    found = [{"role": "main", "contentType": "text/plain", "value": story.headline}]
    return [*found, {**found[0], "role": "subtitle", "value": story.subtitle}] if story.subtitle else found


def _bodies(story: Story) -> list[dict[str, Any]]:
    """The text with markup and as plain text; a withdrawn release has no more than its notice."""
    plain = {
        "role": "main",
        "contentType": "text/plain",
        "charCount": len(story.text),
        "wordCount": len(_WORD.findall(story.text)),
        "value": story.text,
    }
    html = body_html(story)
    return [{"role": "main", "contentType": "text/html", "value": html}, plain] if html else [plain]


def _source(contact: StoryContact, language: str) -> dict[str, Any]:
    """A press contact: `literal` holds the role where there is one."""
    ways = [{"type": "phone", "role": phone.label, "value": phone.text} for phone in contact.phones]
    ways += [{"type": "email", "role": "", "value": contact.email}] if contact.email else []
    return filled(
        {
            "name": contact.name or contact.organisation,
            "role": "press contact",
            "literal": ", ".join(filter(None, (contact.role, contact.organisation if contact.name else ""))),
            "contactInfo": [filled({**way, "lang": language}) for way in ways],
        }
    )


def _translation(language: str, address: str) -> dict[str, Any]:
    return {
        "name": f"translation-{language}",
        "uri": address,
        "type": "text",
        "representationType": "partial",
        "language": language,
    }


def _picture(picture: StoryPicture, name: str, number: int) -> dict[str, Any]:
    descriptions = [("caption", picture.caption), ("alt", picture.alt)]
    rendition = {
        "name": "main",
        "href": picture.url,
        "contentType": picture.media_type,
        "width": picture.width,
        "height": picture.height,
        "sizeInBytes": picture.bytes,
    }
    return filled(
        {
            "name": f"picture-{number}",
            "uri": picture.url,
            "type": "picture",
            "by": picture.credit,
            "copyrightHolder": picture.credit or name,
            "descriptions": [
                {"role": role, "contentType": "text/plain", "value": text} for role, text in descriptions if text
            ],
            "renditions": [{key: value for key, value in rendition.items() if value}],
        }
    )
