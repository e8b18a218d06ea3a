"""One release, rendered: page, plain text, mail, from one gathered content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from pressctl.errors import RenderError
from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.reading import Reading
from pressctl.reading.surroundings import Surroundings
from pressctl.rendering.addresses import base_address, sender_domain
from pressctl.rendering.cards import calendar, vcard
from pressctl.rendering.content import Content, read_content
from pressctl.rendering.engine import Engine
from pressctl.rendering.moments import issue_moment
from pressctl.rendering.page import render_page
from pressctl.rendering.phones import linked_phone
from pressctl.rendering.pictures import asset_name
from pressctl.rendering.rendered import Asset, MailParts, Rendered
from pressctl.rendering.story import Story
from pressctl.rendering.words import Words

FORMATS = ("html", "text", "email")
_PHONES = 256
"""Read phones that are kept: more than a newsroom has contacts, fewer than ten thousand releases may name."""


class Renderer:
    """Renders releases; keeps compiled templates, words and read phones from one release to the next.

    `templates` maps names (`page/release.html.j2`) to their texts, the newsroom's own already laid over pressctl's.
    """

    def __init__(self, templates: Mapping[str, str]) -> None:
        self._engine = Engine(templates)
        self._words: dict[tuple[str, str | None], Words] = {}
        self._phone = lru_cache(maxsize=_PHONES)(linked_phone)

    def render(
        self,
        reading: Reading,
        newsroom: Newsroom,
        surroundings: Surroundings,
        *,
        formats: Sequence[str] = FORMATS,
        embargo_state: str = "",
        pictures: str = "link",
        ascii: bool = False,  # noqa: A002 - the option's own word
        base_url: str | None = None,
        story: Sequence[str] | None = None,
    ) -> Rendered:
        """Render a release in `formats` ("html", "text", "email"), and its story where `story` names its mails.

        `embargo_state` is what `reading.embargo` says at the time that holds. `pictures` is "link" or "embed": how
        they come into the mail. `base_url` is where exports are published (default: the newsroom's). Raises
        RenderError where a template of page or text is at fault. A mail that can't be made is the `mail_fault` of what
        comes back: page and text go out without it.
        """
        release = reading.release
        domain = sender_domain(newsroom.email.sender)
        content = read_content(
            reading,
            newsroom,
            surroundings,
            self._word(release.language, release.country or newsroom.country),
            self._phone,
            state=embargo_state,
            base=base_address(base_url or newsroom.export.base_url),
            embed=pictures == "embed",
            domain=domain,
        )
        with_files = "html" in formats or "email" in formats
        extras = _calendar(content, domain) if with_files else []
        cards, files = _cards(content) if "html" in formats else ({}, [])
        page = text = mail = fault = None
        if "html" in formats:
            page = render_page(content, self._engine, text_link="text" in formats, cards=cards)
        if "text" in formats:
            from pressctl.rendering.text import render_text  # who asks for pages alone loads no more

            text = render_text(content, self._engine, ascii_only=ascii)
        if "email" in formats:
            mail, fault = self._mail(content, ascii_only=ascii)
        assets = (*content.pictures.assets.values(), *files, *extras) if with_files else ()
        told = None if story is None else self._tell(content, story, surroundings, ascii_only=ascii)
        return Rendered(
            release.slug, release.language, embargo_state, page, text, mail, assets, mail_fault=fault, story=told
        )

    def _mail(self, content: Content, *, ascii_only: bool) -> tuple[MailParts | None, RenderError | None]:
        from pressctl.rendering.mail import render_mail

        try:
            return render_mail(content, self._engine, ascii_only=ascii_only), None
        except RenderError as error:
            return None, error

    def _tell(self, content: Content, mails: Sequence[str], surroundings: Surroundings, *, ascii_only: bool) -> Story:
        from pressctl.rendering.telling import tell

        release = content.reading.release
        others = [tag for tag, name in release.translations.items() if name.value in surroundings.neighbours]
        versions = tuple(dict.fromkeys((release.language, *others)))
        return tell(content, self._engine, self._phone, mails=mails, versions=versions, ascii_only=ascii_only)

    def _word(self, tag: str, country: str | None) -> Words:
        key = (tag, country)
        if key not in self._words:
            self._words[key] = Words(tag, country)
        return self._words[key]


def _calendar(content: Content, domain: str) -> list[Asset]:
    """The event of a release as a file for calendars, named among the downloads; none where there is no event."""
    reading = content.reading
    if content.withdrawn or reading.release.event is None:
        return []
    data = calendar(reading, domain, content.address, issue_moment(reading, content.newsroom))
    if data is None:
        return []
    name = f"{reading.release.slug}.{reading.release.language}.ics"
    web = f"{content.pictures.base}assets/{name}" if content.pictures.base else ""
    words = content.words
    content.downloads.append(
        {"text": words.word("calendar"), "page": f"assets/{name}", "mail": web, "lang": words.marked}
    )
    return [Asset(name, content=data, media_type="text/calendar")]


def _cards(content: Content) -> tuple[dict[str, str], list[Asset]]:
    """A card for each contact that has a name: by the contact's place in the list, and as files."""
    links: dict[str, str] = {}
    assets: list[Asset] = []
    language = content.reading.release.language
    for index, contact in enumerate(content.contacts):
        if not contact["name"] or not (contact["phones"] or contact["email"]):
            continue
        stem = asset_name(contact["id"] or contact["name"]).replace(".", "-")
        taken = any(asset.name.startswith(f"{stem}.") for asset in assets)
        # The language stands in the name: the releases of one slug share a folder, and a card speaks one language.
        name = f"{stem}-{index + 1}.{language}.vcf" if taken else f"{stem}.{language}.vcf"
        links[str(index)] = f"assets/{name}"
        assets.append(Asset(name, content=vcard(contact), media_type="text/vcard"))
    return links, assets


def render(
    reading: Reading,
    newsroom: Newsroom,
    surroundings: Surroundings,
    *,
    templates: Mapping[str, str],
    formats: Sequence[str] = FORMATS,
    embargo_state: str = "",
    pictures: str = "link",
    ascii: bool = False,  # noqa: A002 - the option's own word
    base_url: str | None = None,
) -> Rendered:
    """Render one release. For many, make one Renderer and keep it: it compiles templates once."""
    return Renderer(templates).render(
        reading,
        newsroom,
        surroundings,
        formats=formats,
        embargo_state=embargo_state,
        pictures=pictures,
        ascii=ascii,
        base_url=base_url,
    )
