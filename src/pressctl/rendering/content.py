"""What a release says, gathered once: page, mail and text are three ways of writing it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from pressctl.newsroom.newsroom import Newsroom, in_language
from pressctl.reading.reading import Reading
from pressctl.reading.surroundings import Neighbour, Surroundings
from pressctl.record import field, mutable_record, record
from pressctl.release.markdown import body_events
from pressctl.rendering.boilerplate import boilerplates
from pressctl.rendering.contact_lines import contact_lines
from pressctl.rendering.contacts import PhoneReader, body_marks, contact_blocks
from pressctl.rendering.dateline import dateline_text
from pressctl.rendering.facts import facts
from pressctl.rendering.notices import is_embargoed, neighbour_address, notices, page_path, release_line
from pressctl.rendering.pictures import Pictures
from pressctl.rendering.tree import Node, build_tree, clean, kept_together, one_line
from pressctl.rendering.words import Words, direction_of

_DASHES = "–—-"


@record
class Figure:
    """A picture of the front matter."""

    source: str
    alt: str
    caption: str  # caption and credit


@mutable_record
class Content:
    """The parts of a release in the order in which every rendering gives them."""

    reading: Reading
    newsroom: Newsroom
    words: Words
    state: str  # of the embargo: "", "future", "past", "unclear"
    base: str | None  # address of the newsroom's exports, with a slash at the end
    pictures: Pictures
    headline: str = ""
    subtitle: str = ""
    notices: list[dict[str, Any]] = field(default_factory=list)
    release_line: str = ""
    facts: list[dict[str, str]] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    tree: list[Node] = field(default_factory=list)
    dateline: str = ""
    lead: int | None = None
    lead_text: str = ""
    contacts: list[dict[str, Any]] = field(default_factory=list)
    boilerplates: list[tuple[str, list[Node]]] = field(default_factory=list)
    end_mark: str = ""
    downloads: list[dict[str, str]] = field(default_factory=list)
    translations: list[dict[str, str]] = field(default_factory=list)
    text_parts: dict[str, Any] = field(default_factory=dict)  # as the text's template sees them, once they are made

    @property
    def sent_downloads(self) -> list[dict[str, str]]:
        """The downloads that mail and text name: a calendar entry without a web address is of use on the page alone."""
        return [one for one in self.downloads if one["mail"] or not one["page"].endswith(".ics")]

    @property
    def withdrawn(self) -> bool:
        """Whether only the notice goes out."""
        return self.reading.release.status == "withdrawn"

    @property
    def hidden(self) -> bool:
        """Whether search engines must not list the page: embargoed, draft or withdrawn."""
        return is_embargoed(self.state) or self.reading.release.status in ("draft", "withdrawn")

    @property
    def address(self) -> str | None:
        """The page's own web address, or None where neither the release nor the newsroom says one."""
        release = self.reading.release
        if release.url is not None and urlsplit(release.url.value).scheme in ("http", "https"):
            return release.url.value
        return self.base + page_path(release.slug, release.language) if self.base else None


def read_content(
    reading: Reading,
    newsroom: Newsroom,
    surroundings: Surroundings,
    words: Words,
    phones: PhoneReader,
    *,
    state: str,
    base: str | None,
    embed: bool,
    domain: str,
) -> Content:
    """Gather what a release says. A withdrawn one says its headline, the notice and whom to ask."""
    release = reading.release
    folder = f"{base}{release.slug}/" if base else None
    content = Content(
        reading, newsroom, words, state, base, Pictures(surroundings.files, folder, embed=embed, domain=domain)
    )
    content.headline = one_line(release.headline)
    content.notices = notices(reading, newsroom, surroundings, words, state, base)
    content.contacts = contact_blocks(reading, newsroom, words, phones)
    if content.withdrawn:
        return content
    content.subtitle = kept_together(one_line(release.subtitle.value)) if release.subtitle else ""
    content.release_line = release_line(reading, words, state)
    content.facts = facts(reading, newsroom, words)
    content.figures = _figures(content)
    _read_body(content)
    content.boilerplates = boilerplates(reading, newsroom, words)
    content.end_mark = _end_mark(reading, newsroom)
    content.downloads = _downloads(content)
    content.translations = _translations(content, surroundings)
    return content


def _read_body(content: Content) -> None:
    reading = content.reading
    release = reading.release
    events = release.body.events or body_events(release.source, release.body.span, release.language)
    content.tree = build_tree(events, body_marks(reading), contact_lines(reading))
    content.dateline = dateline_text(reading, content.newsroom, content.words)
    node = _lead(content)
    if node is not None:
        content.lead = node.at
        text = " ".join(node.words().split())
        if content.dateline and text[:1] in _DASHES and text[1:2] == " ":  # the text brings the dash with it
            content.dateline = content.dateline.rstrip(f" {_DASHES}:") + " "
        raw = reading.dateline.raw.strip() if reading.dateline else ""
        content.lead_text = text[len(raw) :].lstrip(" –—-:") if raw and text.startswith(raw) else text


def _lead(content: Content) -> Node | None:
    """The paragraph that leads: the one that reading found, else the first that is no line about the embargo."""
    reading = content.reading
    paragraphs = [node for node in content.tree if node.kind == "paragraph"]
    if reading.lead is not None and reading.lead < len(reading.release.body.blocks):
        span = reading.release.body.blocks[reading.lead].span
        for node in paragraphs:
            if span.start <= node.at < span.end or node.at == span.start:
                return node
    lines = [line.span for line in reading.embargo_lines] + [line.span for line in reading.release_lines]
    free = (node for node in paragraphs if not any(span.start <= node.at < span.end for span in lines))
    return next(free, None)


def _figures(content: Content) -> list[Figure]:
    found = []
    for image in content.reading.release.images:
        if image.src is None:
            continue
        caption = kept_together(one_line(image.caption.value)) if image.caption else ""
        credit = kept_together(one_line(image.credit.value)) if image.credit else ""
        if credit and not any(mark in credit for mark in (":", "：", "©", "/")):
            credit = content.words.word("photo", name=credit)
        alt = one_line(image.alt.value) if image.alt else ""
        shown = (
            f"{caption} {credit}".strip() if not caption or caption[-1] in ".!?。" else f"{caption}. {credit}".strip()
        )
        found.append(Figure(image.src.value, alt, shown.rstrip() if credit else caption))
    return found


def _end_mark(reading: Reading, newsroom: Newsroom) -> str:
    has_own = any(block.kind == "end-mark" for block in reading.release.body.blocks)
    if has_own or reading.section("end-mark"):
        return ""
    return newsroom.end_mark_for(reading.release.language) or ""


def _downloads(content: Content) -> list[dict[str, str]]:
    found = []
    for attachment in content.reading.release.attachments:
        name = attachment.value
        page, mail = content.pictures.link(name, "page"), content.pictures.link(name, "mail")
        fact = content.pictures.files.get(name)
        shown = clean(name.replace("\\", "/").rpartition("/")[2])
        size = content.words.size(fact.size) if fact and fact.exists and fact.size else ""
        text = f"{shown} ({size})" if size else shown
        found.append({"text": text, "page": page or "", "mail": mail or "", "lang": ""})
    return found


def _translations(content: Content, surroundings: Surroundings) -> list[dict[str, str]]:
    """The other languages of a release; those that may not be seen yet are not named on a page that may."""
    found = []
    for tag, name in content.reading.release.translations.items():
        other = surroundings.neighbours.get(name.value)
        if other is None or not _may_name(other, content):
            continue
        address = neighbour_address(other, content.base) or ""
        found.append(
            {
                "language": other.language or tag,
                "stem": f"{other.slug}.{other.language}",
                "dir": direction_of(other.language or tag),
                "name": content.words.language_name(other.language or tag),
                "web": address,
                "page": address or f"../{page_path(other.slug, other.language)}",
            }
        )
    return found


def _may_name(other: Neighbour, content: Content) -> bool:
    return other.status not in ("draft", "withdrawn") and (not other.embargoed or is_embargoed(content.state))


def footer(newsroom: Newsroom, language: str) -> str:
    """The newsroom's own footer in a language, or ""."""
    return one_line(in_language(newsroom.brand.footer, language) or "")
