"""From gathered content to a Story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from pressctl.errors import RenderError
from pressctl.newsroom.newsroom import in_language
from pressctl.reading.patterns import lazy
from pressctl.record import mutable_record, replace
from pressctl.rendering.body import BodyWriter
from pressctl.rendering.contacts import PhoneReader, contact_blocks
from pressctl.rendering.content import Content
from pressctl.rendering.engine import Engine
from pressctl.rendering.mail import preheader_of, render_mail
from pressctl.rendering.moments import embargo_until, issue_moment
from pressctl.rendering.pictures import Pictures, Place
from pressctl.rendering.rendered import MailParts
from pressctl.rendering.story import (
    UNSUBSCRIBE,
    Provider,
    Speaker,
    Story,
    StoryContact,
    StoryPhone,
    StoryPicture,
)
from pressctl.rendering.text import render_text
from pressctl.rendering.tree import Node, clean

_NOTE_LINK = lazy(r'<a href="#(note-\d{1,6})">([^<]{0,200})</a>')


def tell(
    content: Content,
    engine: Engine,
    phones: PhoneReader,
    *,
    mails: Sequence[str] = (),
    versions: tuple[str, ...] = (),
    ascii_only: bool = False,
) -> Story:
    """The story of a release. `mails` are those of `story.MAILS` that are wanted: each costs a rendering.

    Raises RenderError where a template of the text is at fault; a mail that can't be made is one of its `mail_faults`.
    """
    newsroom = content.newsroom
    made, faults = _mails(content, engine, mails, ascii_only)
    return replace(
        _said(content, render_text(content, engine, ascii_only=ascii_only)),
        contacts=_contacts(content, phones),
        spokespeople=_speakers(content),
        pictures=_pictures(content),
        translations={one["language"]: one["web"] for one in content.translations if one["web"]},
        versions=versions,
        sisters=tuple(one["stem"] for one in content.translations),
        provider=Provider(newsroom.name, newsroom.url, content.base),
        mail=made.get("mail"),
        campaign=made.get("campaign"),
        list_mail=made.get("list"),
        mail_faults=faults,
    )


def _said(content: Content, text: str) -> Story:
    """What the release itself says."""
    reading, newsroom = content.reading, content.newsroom
    release = reading.release
    place = _place(content)
    return Story(
        source=release.source,
        slug=release.slug,
        language=release.language,
        direction=content.words.direction,
        kind=release.kind,
        status=release.status,
        headline=content.headline,
        state=content.state,
        embargo=embargo_until(reading),
        embargo_note=" · ".join(_lines(one) for one in content.notices if one["kind"] == "embargo"),
        issued=issue_moment(reading, newsroom),
        date=release.date.value if release.date else None,
        subtitle=content.subtitle,
        preheader=preheader_of(content),
        lead=content.lead_text,
        notices=tuple(_lines(one) for one in content.notices),
        release_line=content.release_line,
        facts=tuple((fact["label"], fact["text"]) for fact in content.facts),
        article=_article(content, content.tree, lead=True),
        boilerplates=tuple((title, _article(content, tree)) for title, tree in content.boilerplates),
        text=text,
        dateline=content.dateline or (reading.dateline.raw if reading.dateline else ""),
        place=place[0],
        region=place[1],
        country_name=place[2],
        country=release.country or newsroom.country,
        url=content.address,
        reference=release.reference.value if release.reference else "",
        tags=tuple(tag.value for tag in release.tags),
    )


def _place(content: Content) -> tuple[str, str, str]:
    """Place, region and country of the dateline: as the body has them, else the front matter."""
    found, entry = content.reading.dateline, content.reading.release.dateline
    place = (found.place if found else None) or (entry.place.value if entry and entry.place else "")
    region = (found.region if found else None) or (entry.region.value if entry and entry.region else "")
    return place, region, entry.country.value if entry and entry.country else ""


def _mails(
    content: Content, engine: Engine, names: Sequence[str], ascii_only: bool
) -> tuple[dict[str, MailParts], dict[str, RenderError]]:
    made: dict[str, MailParts] = {}
    faults: dict[str, RenderError] = {}
    for name in names:
        try:
            made[name] = _mail(content, engine, name, ascii_only)
        except RenderError as error:
            faults[name] = error
    return made, faults


def _mail(content: Content, engine: Engine, name: str, ascii_only: bool) -> MailParts:
    """One of a story's mails. A system's payload has no place for embedded pictures: its mail shows them by address."""
    if name != "mail":
        known = content.pictures
        content = replace(
            content, pictures=Pictures(known.files, known.base, embed=False, domain=known.domain, assets=known.assets)
        )
    ways_out = {"campaign": UNSUBSCRIBE, "list": ""}
    return render_mail(content, engine, ascii_only=ascii_only, unsubscribe=ways_out.get(name))


@mutable_record
class _WebPictures(Pictures):
    """The same pictures and files, under addresses that hold anywhere."""

    def place(self, source: str) -> Place:
        place = Pictures.place(self, source)
        return replace(place, page=place.web)

    def link(self, name: str, flavour: str) -> str | None:
        return Pictures.link(self, name, "mail")


def _article(content: Content, tree: list[Node], *, lead: bool = False) -> str:
    """A part of the body as HTML that stands alone: footnotes link to the release's page, or not at all."""
    if not tree:
        return ""
    known = content.pictures
    writer = BodyWriter(
        "page",
        _WebPictures(known.files, known.base, embed=False, domain=known.domain, assets=known.assets),
        rtl=content.words.rtl,
        notes_heading=content.words.word("notes"),
        dateline=content.dateline if lead else "",
        lead=content.lead,
    )
    page = escape(content.address) if content.address else ""

    def absolute(match: re.Match[str]) -> str:
        return f'<a href="{page}#{match[1]}">{match[2]}</a>' if page else match[2]

    return _NOTE_LINK.sub(absolute, writer.write(tree))


def _lines(notice: dict[str, object]) -> str:
    lines = notice["lines"]
    return " · ".join([str(notice["title"]), *map(str, lines if isinstance(lines, list) else ())])


def _contacts(content: Content, phones: PhoneReader) -> tuple[StoryContact, ...]:
    """All contacts of the front matter, those that the body gives as well among them."""
    blocks = contact_blocks(content.reading, content.newsroom, content.words, phones, all_of_them=True)
    return tuple(
        StoryContact(
            name=block["name"],
            role=block["role"],
            organisation=block["organisation"],
            phones=tuple(
                StoryPhone(one["text"], one["e164"] or "", _extension(one["href"]), one["label"])
                for one in block["phones"]
            ),
            email=block["email"],
        )
        for block in blocks
    )


def _extension(href: str) -> str:
    return href.partition(";ext=")[2]


def _speakers(content: Content) -> tuple[Speaker, ...]:
    newsroom, language = content.newsroom, content.reading.release.language
    found = []
    for entry in content.reading.release.spokespeople:
        if entry.id is not None:
            person = newsroom.people.get(entry.id.value)
            if person is not None:
                title = in_language(person.title, language) or ""
                found.append(Speaker(person.name, title, _organisation(content, person.organisation)))
        elif entry.name is not None:
            title = entry.title.value if entry.title else ""
            organisation = _organisation(content, entry.organisation.value if entry.organisation else None)
            found.append(Speaker(clean(entry.name.value), clean(title), clean(organisation)))
    return tuple(found)


def _organisation(content: Content, name: str | None) -> str:
    known = content.newsroom.organisations.get(name or "")
    return (in_language(known.name, content.reading.release.language) if known else None) or name or ""


def _pictures(content: Content) -> tuple[StoryPicture, ...]:
    found = []
    for image in content.reading.release.images:
        if image.src is None:
            continue
        source = image.src.value
        place, fact = content.pictures.place(source), content.pictures.files.get(source)
        found.append(
            StoryPicture(
                source=source,
                url=place.web,
                alt=clean(image.alt.value) if image.alt else "",
                caption=clean(image.caption.value) if image.caption else "",
                credit=clean(image.credit.value) if image.credit else "",
                media_type=fact.kind if fact else None,
                width=place.width,
                height=place.height,
                bytes=fact.size if fact else 0,
            )
        )
    return tuple(found)
