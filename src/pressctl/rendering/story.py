"""A rendered release as one frozen value: all that mailing systems and news desks take, and nothing of how it was read."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from types import MappingProxyType

from pressctl.errors import RenderError
from pressctl.record import field, record
from pressctl.rendering.rendered import MailParts
from pressctl.source import SourceFile
from pressctl.spans import Position

UNSUBSCRIBE = "https://unsubscribe.pressctl.invalid/"
"""Stands in a campaign's HTML and text where the system's own unsubscribe tag goes; RFC 2606 keeps it from being a real
address."""

_LONGEST = 80
"""Characters of words that are looked for."""

MAILS = ("mail", "campaign", "list")
"""The mails that a story can hold: see `Story.mail`, `Story.campaign` and `Story.list_mail`."""


@record
class StoryPhone:
    """A phone: as it is shown, in E.164 ("" where it can't be read), with its extension and label or ""."""

    text: str
    e164: str = ""
    extension: str = ""
    label: str = ""


@record
class StoryContact:
    """A press contact of the release; "" where something is not given."""

    name: str = ""
    role: str = ""
    organisation: str = ""
    phones: tuple[StoryPhone, ...] = ()
    email: str = ""


@record
class Speaker:
    """A spokesperson of the release; "" where something is not given."""

    name: str
    title: str = ""
    organisation: str = ""


@record
class StoryPicture:
    """A picture of the front matter. `url` is its web address (None: it has none), sizes are in pixels and bytes."""

    source: str  # as the release writes it
    url: str | None = None
    alt: str = ""
    caption: str = ""
    credit: str = ""
    media_type: str | None = None
    width: int | None = None
    height: int | None = None
    bytes: int = 0


@record
class Provider:
    """The newsroom that issues the release; None where pressctl.toml does not say."""

    name: str | None = None
    url: str | None = None
    base_url: str | None = None  # where exports are published, with a slash at the end
    language: str = "en"
    country: str | None = None
    footer: str = ""
    colours: Mapping[str, str] = field(default_factory=dict)  # as `rendering.colours` has them
    templates: Mapping[str, str] = field(default_factory=dict, repr=False)  # with the newsroom's own; none: pressctl's


@record
class Story:
    """One rendered release. Texts are plain and of one line unless they say otherwise; "" where there is none.

    `state` is the embargo's at the time of the export ("", "future", "past", "unclear"); `embargo` its moment with
    offset, None where it has none or it is unclear; `embargo_note` what the rendering says of it while it holds.
    `issued` is when the release goes out: its embargo, else its day of issue at nine in the newsroom's zone.
    `article` is the body as HTML with its dateline, safe, with absolute links only; `text` the plain text.
    `translations` maps languages to web addresses of versions that may be named now; `versions` are all languages that
    the release exists in, its own first; `sisters` are the stems of those that may be named now. `language` is BCP 47, `direction` "ltr" or "rtl", `country` ISO 3166-1.
    """

    source: SourceFile = field(repr=False, compare=False)
    slug: str
    language: str
    direction: str
    kind: str
    status: str
    headline: str
    state: str = ""
    embargo: dt.datetime | None = None
    embargo_note: str = ""
    issued: dt.datetime | None = None
    date: dt.date | None = None
    subtitle: str = ""
    preheader: str = ""
    lead: str = ""
    notices: tuple[str, ...] = ()  # each with its lines: embargo, draft, withdrawal, correction
    release_line: str = ""
    facts: tuple[tuple[str, str], ...] = ()  # (label, text)
    article: str = ""
    boilerplates: tuple[tuple[str, str], ...] = ()  # (heading or "", HTML)
    text: str = ""
    dateline: str = ""  # as the release shows it, its separator included
    place: str = ""
    region: str = ""
    country_name: str = ""
    country: str | None = None
    url: str | None = None  # of its page
    reference: str = ""
    tags: tuple[str, ...] = ()
    contacts: tuple[StoryContact, ...] = ()
    spokespeople: tuple[Speaker, ...] = ()
    pictures: tuple[StoryPicture, ...] = ()
    translations: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    versions: tuple[str, ...] = ()
    sisters: tuple[str, ...] = ()
    provider: Provider = field(default_factory=Provider)
    mail: MailParts | None = None  # with the newsroom's own unsubscribe address
    campaign: MailParts | None = None  # with UNSUBSCRIBE in its place, pictures by address
    list_mail: MailParts | None = None  # without any: a list's server adds its own
    mail_faults: Mapping[str, RenderError] = field(default_factory=lambda: MappingProxyType({}))  # by name in MAILS

    @property
    def held(self) -> bool:
        """Whether an embargo holds; an unclear one always does."""
        return self.state in ("future", "unclear")

    @property
    def public(self) -> bool:
        """Whether the release may stand in a feed or index: out, and no draft or withdrawal."""
        return not self.held and self.status not in ("draft", "withdrawn")

    @property
    def stem(self) -> str:
        """`<slug>.<language>`, with which the names of its outputs begin."""
        return f"{self.slug}.{self.language}"

    def place_of(self, words: str) -> tuple[str, Position | None]:
        """The release's file, and where in it words stand; None where they don't, as those of pressctl.toml.

        Markdown's backslashes and line ends inside the words do not count.
        """
        parts = (re.sub(r"(.)", lambda char: "\\\\?" + re.escape(char[0]), word) for word in words[:_LONGEST].split())
        pattern = r"[\s>]{1,20}".join(parts)
        found = re.search(pattern, self.source.text) if pattern else None
        return self.source.path, self.source.position(found.start()) if found else None
