"""The mappings of the front matter: contacts, spokespeople, dateline, images, event, translations."""

from __future__ import annotations

from pressctl.release.fields import FieldReader
from pressctl.release.nodes import MappingNode, Node, ScalarNode
from pressctl.release.release import (
    ContactEntry,
    DatelineEntry,
    EventEntry,
    Field,
    ImageEntry,
    PhoneEntry,
    SpokespersonEntry,
)
from pressctl.schema import RELEASE_PARTS
from pressctl.spans import Span


def read_contacts(reader: FieldReader) -> tuple[ContactEntry, ...]:
    """`contacts`: ids, or contacts written out."""
    found = []
    for node, _ in reader.items("contacts"):
        inner = _inner(reader, node, "contacts")
        if inner is None:
            id_ = _id(reader, node, "contacts")
            if id_:
                found.append(ContactEntry(node.span, id=id_))
            continue
        found.append(
            ContactEntry(
                node.span,
                name=inner.text("name"),
                role=inner.text("role"),
                organisation=inner.text("organisation"),
                phones=_phones(inner),
                email=inner.text("email"),
            )
        )
    return tuple(found)


def _phones(reader: FieldReader) -> tuple[PhoneEntry, ...]:
    found = []
    for node, _ in reader.items("phones"):
        inner = _inner(reader, node, "phones")
        if inner is None:
            number = reader.text_of(node, node.span, reader.name("phones"))
            label = None
        else:
            number, label = inner.text("number"), inner.text("label")
        if number:
            found.append(PhoneEntry(number, label))
    return tuple(found)


def read_spokespeople(reader: FieldReader) -> tuple[SpokespersonEntry, ...]:
    """`spokespeople`: ids, or people written out."""
    found = []
    for node, _ in reader.items("spokespeople"):
        inner = _inner(reader, node, "spokespeople")
        if inner is None:
            id_ = _id(reader, node, "spokespeople")
            if id_:
                found.append(SpokespersonEntry(node.span, id=id_))
            continue
        name, title, organisation = inner.text("name"), inner.text("title"), inner.text("organisation")
        found.append(SpokespersonEntry(node.span, name=name, title=title, organisation=organisation))
    return tuple(found)


def read_dateline_entry(reader: FieldReader) -> DatelineEntry | None:
    """`dateline`: a place alone, or {place, region, country, wire}."""
    found = reader.node("dateline")
    if found is None:
        return None
    inner = _inner(reader, found[0], "dateline")
    if inner is None:
        place = reader.text("dateline")
        return DatelineEntry(place.span, place=place) if place else None
    return DatelineEntry(
        found[0].span,
        place=inner.text("place"),
        region=inner.text("region"),
        country=inner.text("country"),
        wire=inner.text("wire"),
    )


def read_images(reader: FieldReader) -> tuple[ImageEntry, ...]:
    """`images`: mappings, or the file's name alone."""
    found = []
    for node, _ in reader.items("images"):
        inner = _inner(reader, node, "images")
        if inner is None:
            src = reader.text_of(node, node.span, "images")
            if src:
                found.append(ImageEntry(node.span, src=src))
            continue
        src, alt = inner.text("src"), inner.text("alt")
        found.append(
            ImageEntry(node.span, src=src, alt=alt, caption=inner.text("caption"), credit=inner.text("credit"))
        )
        if src is None:
            inner.wrong(node.span, "A picture in `images` has no `src`.", "Add src: and the name of the file.")
    return tuple(found)


def read_event(reader: FieldReader) -> EventEntry | None:
    """`event`: who, what, when, where, why."""
    found = reader.mapping("event")
    if found is None:
        return None
    inner = FieldReader(found[0], reader.problems, "event")
    inner.unknown_keys(RELEASE_PARTS["event"])
    return EventEntry(
        found[0].span,
        who=inner.text("who"),
        what=inner.text("what"),
        when=inner.instant("when"),
        end=inner.instant("end"),
        where=inner.text("where"),
        why=inner.text("why"),
        url=inner.text("url"),
    )


def read_translations(reader: FieldReader) -> dict[str, Field[str]]:
    """`translations`: language -> file."""
    found = reader.mapping("translations")
    if found is None:
        return {}
    texts = {}
    for entry in found[0].entries:
        value = reader.text_of(entry.value, entry.key.span, f"translations: {entry.key.text}")
        if value:
            texts[entry.key.text] = value
    return texts


def read_extra(tree: MappingNode, prefix: str) -> dict[str, Field[str]]:
    """The newsroom's own keys, as far as they hold a text."""
    found: dict[str, Field[str]] = {}
    for entry in tree.entries:
        if entry.key.text.startswith(prefix) and isinstance(entry.value, ScalarNode) and not entry.value.absent:
            found[entry.key.text] = Field(entry.value.text, entry.value.span, entry.key.span)
    return found


def _inner(reader: FieldReader, node: Node, part: str) -> FieldReader | None:
    """A reader for a mapping inside a list, its keys checked; None where the node is no mapping."""
    if not isinstance(node, MappingNode):
        return None
    inner = FieldReader(node, reader.problems, part)
    inner.unknown_keys(RELEASE_PARTS[part])
    return inner


def _id(reader: FieldReader, node: Node, key: str) -> Field[str] | None:
    return reader.text_of(node, Span(node.span.start, node.span.end), key)
