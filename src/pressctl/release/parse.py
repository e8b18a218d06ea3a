"""From a source file to a Release."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from pressctl.languages.tags import language_tag, meant_tag
from pressctl.newsroom.newsroom import Newsroom
from pressctl.release.blocks import Block, Body
from pressctl.release.entries import (
    read_contacts,
    read_dateline_entry,
    read_event,
    read_extra,
    read_images,
    read_spokespeople,
    read_translations,
)
from pressctl.release.events import find_end_marks
from pressctl.release.fields import FieldReader, read_instant
from pressctl.release.frontmatter import FrontMatter, read_front_matter
from pressctl.release.markdown import end_mark_words, parse_body
from pressctl.release.nodes import MappingNode
from pressctl.release.prose import plain_prose
from pressctl.release.release import KINDS, STATUSES, Embargo, Field, Release
from pressctl.release.slug import MAX_SLUG, SLUG, default_slug, slugify
from pressctl.schema import OWN_PREFIX, RELEASE_KEYS, nearest
from pressctl.source import SourceFile
from pressctl.spans import Span

_COUNTRY = re.compile(r"[A-Za-z]{2}")
_PARAGRAPH = re.compile(r"[^\s][^\r\n]*(?:\r?\n[ \t]*[^\s][^\r\n]*)*")

# Optional keys that are a text and nothing else.
_TEXTS = ("subtitle", "corrects", "correction", "subject", "preheader", "template", "reference", "url")


def parse_release(source: SourceFile, newsroom: Newsroom, *, body: bool = True) -> Release:
    """The Release in a source file. Never raises: what is wrong stands in `problems`.

    The newsroom gives what the file leaves out: language and country. Without `body`, its blocks are left out: for who
    asks only what the head says.
    """
    front, reader = _open_front_matter(source)
    if front.tree is not None:
        reader.unknown_keys(RELEASE_KEYS, OWN_PREFIX)
    language_field = _language(reader)
    language = language_field.value if language_field else newsroom.language
    blocks = parse_body(source, front.body_start, language, front.comments) if body else _unread(source, front)
    title = reader.text("title")
    slug_field, slug = _slug(reader, source.path, title.value if title else "")
    country_field = _country(reader)
    kind_field = _choice(reader, "kind", KINDS)
    status_field = _choice(reader, "status", STATUSES)
    texts: dict[str, Any] = {key: reader.text(key) for key in _TEXTS}
    return Release(
        source=source,
        language=language,
        slug=slug,
        body=blocks,
        **texts,
        front=front.tree,
        front_span=front.span,
        country=country_field.value if country_field else newsroom.country,
        title=title,
        language_field=language_field,
        date=reader.day("date"),
        kind=kind_field.value if kind_field else "news",
        kind_field=kind_field,
        embargo=_embargo(reader),
        slug_field=slug_field,
        status=status_field.value if status_field else "approved",
        status_field=status_field,
        country_field=country_field,
        dateline=read_dateline_entry(reader),
        contacts=read_contacts(reader),
        spokespeople=read_spokespeople(reader),
        boilerplate=reader.texts("boilerplate"),
        images=read_images(reader),
        attachments=reader.texts("attachments"),
        event=read_event(reader),
        tags=reader.texts("tags"),
        translations=_frozen(read_translations(reader)),
        extra=_frozen(read_extra(reader.tree, OWN_PREFIX)),
        problems=tuple(reader.problems),
    )


def _unread(source: SourceFile, front: FrontMatter) -> Body:
    return Body(Span(front.body_start, len(source.text)), ())


def _open_front_matter(source: SourceFile) -> tuple[FrontMatter, FieldReader]:
    """The front matter with a reader of its fields, which has gathered the problems so far."""
    front = read_front_matter(source.text)
    return front, FieldReader(front.tree or MappingNode((), Span(0, 0)), list(front.problems))


def identify(source: SourceFile, newsroom: Newsroom) -> tuple[str, str]:
    """The slug and the language that apply to a release, from its front matter alone: the names of its outputs."""
    _, reader = _open_front_matter(source)
    language = _language(reader)
    title = reader.text("title")
    _, slug = _slug(reader, source.path, title.value if title else "")
    return slug, language.value if language else newsroom.language


def parse_plain(source: SourceFile, language: str, country: str | None = None) -> Release:
    """A release as plain text: the headline is the first paragraph, blank lines part paragraphs. No Markdown."""
    paragraphs = list(_PARAGRAPH.finditer(source.text))
    title = None
    if paragraphs:
        first = paragraphs.pop(0)
        span = Span(first.start(), first.start() + len(first[0].rstrip()))
        title = Field(source.slice(span), span, span)
    start = paragraphs[0].start() if paragraphs else len(source.text)
    marks = {m.start + start for m in find_end_marks(source.text[start:], end_mark_words(language))}
    blocks = []
    for match in paragraphs:
        text = match[0].rstrip()
        kind = "end-mark" if match.start() in marks else "paragraph"
        blocks.append(
            Block(kind, Span(match.start(), match.start() + len(text)), plain_prose(text, match.start()))  # type: ignore[arg-type]
        )
    body = Body(Span(start, len(source.text)), tuple(blocks))
    slug = default_slug(source.path, title.value if title else "")
    return Release(source, language, slug, body, plain=True, country=country, title=title)


def _language(reader: FieldReader) -> Field[str] | None:
    field = reader.text("language")
    if field is None:
        return None
    if "_" not in field.value and language_tag(field.value):
        return field
    meant = meant_tag(field.value)
    advice = f"Write {meant}." if meant else "Write a BCP 47 code, for example en, fr, es-MX or zh-Hant."
    reader.problem("language-invalid", field.span, f"`language: {field.value[:60]}` is no language code.", advice)
    return None


def _country(reader: FieldReader) -> Field[str] | None:
    field = reader.text("country")
    if field is None:
        return None
    if _COUNTRY.fullmatch(field.value):
        return Field(field.value.upper(), field.span, field.key)
    reader.wrong(
        field.span,
        f"`country: {field.value[:60]}` is no country code.",
        "Write two letters (ISO 3166-1), for example FR, BY or GB.",
    )
    return None


def _choice(reader: FieldReader, key: str, known: tuple[str, ...]) -> Field[str] | None:
    field = reader.text(key)
    if field is None or field.value in known:
        return field
    near = nearest(field.value[:60], known)
    advice = f"Did you mean `{near}`?" if near else f"Write one of: {', '.join(known)}."
    reader.problem(f"{key}-unknown", field.span, f"pressctl knows no {key} `{field.value[:60]}`.", advice)
    return None


def _slug(reader: FieldReader, path: str, title: str) -> tuple[Field[str] | None, str]:
    """The slug of the front matter, and the one that applies: always of the right form, whatever the file says."""
    field = reader.text("slug")
    if field is None:
        return None, default_slug(path, title)
    if SLUG.fullmatch(field.value) and len(field.value) <= MAX_SLUG:
        return field, field.value
    mended = slugify(field.value) or default_slug(path, title)
    reader.problem(
        "slug-invalid",
        field.span,
        f"`slug: {field.value[:60]}` can't be part of an address.",
        f"Use lower case letters a to z, digits and single hyphens, at most {MAX_SLUG}: {mended}.",
    )
    return field, mended


def _embargo(reader: FieldReader) -> Embargo | None:
    """`embargo`: whatever stands there embargoes the release, also what can't be read."""
    found = reader.node("embargo")
    if found is None:
        return None
    node, key = found
    field = reader.text_of(node, key, "embargo")
    if field is None:
        return Embargo("", node.span, key, None, "unreadable")
    value, unclear = read_instant(field.value)
    return Embargo(field.value, field.span, key, None if unclear else value, unclear)


def _frozen(texts: dict[str, Field[str]]) -> Mapping[str, Field[str]]:
    return MappingProxyType(texts)
