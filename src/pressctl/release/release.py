"""The Release: what a release file says, typed, every value with its place in the file.

A release that is partly wrong still parses: what is wrong is a `Problem`, and the rules of family FM turn problems
into findings.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Generic, TypeVar

from pressctl.record import field, record
from pressctl.release.blocks import Body
from pressctl.release.nodes import MappingNode
from pressctl.source import SourceFile
from pressctl.spans import Span

T = TypeVar("T")

KINDS = (
    "news",
    "advisory",
    "statement",
    "appointment",
    "event",
    "report",
    "speech",
    "correction",
    "inside-information",
)
STATUSES = ("draft", "approved", "issued", "withdrawn")


@record
class Field(Generic[T]):
    """A value of the front matter with its place. `key` is the span of the key, or of the item in a list."""

    value: T
    span: Span
    key: Span


@record
class Problem:
    """Something wrong with the form of the front matter.

    `kind` is the name of the rule that reports it (`front-matter-malformed`, `duplicate-key`, `unknown-key`,
    `wrong-type`, `date-invalid`, `language-invalid`, `embargo-unclear`, `front-matter-missing`, `unsupported-yaml`…).
    `message` and `help` are sentences for press officers.
    """

    kind: str
    message: str
    span: Span
    help: str | None = None


@record
class PhoneEntry:
    """A phone in the front matter: the number as written and its label."""

    number: Field[str]
    label: Field[str] | None = None


@record
class ContactEntry:
    """One entry of `contacts`: an id of the directory (`id` set), or a contact written out."""

    span: Span
    id: Field[str] | None = None
    name: Field[str] | None = None
    role: Field[str] | None = None
    organisation: Field[str] | None = None
    phones: tuple[PhoneEntry, ...] = ()
    email: Field[str] | None = None


@record
class SpokespersonEntry:
    """One entry of `spokespeople`: an id of the directory (`id` set), or a person written out."""

    span: Span
    id: Field[str] | None = None
    name: Field[str] | None = None
    title: Field[str] | None = None
    organisation: Field[str] | None = None


@record
class DatelineEntry:
    """`dateline` of the front matter: a place alone, or a mapping."""

    span: Span
    place: Field[str] | None = None
    region: Field[str] | None = None
    country: Field[str] | None = None
    wire: Field[str] | None = None


@record
class ImageEntry:
    """One entry of `images`."""

    span: Span
    src: Field[str] | None = None
    alt: Field[str] | None = None
    caption: Field[str] | None = None
    credit: Field[str] | None = None


@record
class EventEntry:
    """`event`: who, what, when, where, why. `when` and `end` are aware where an offset was given."""

    span: Span
    who: Field[str] | None = None
    what: Field[str] | None = None
    when: Field[dt.datetime] | None = None
    end: Field[dt.datetime] | None = None
    where: Field[str] | None = None
    why: Field[str] | None = None
    url: Field[str] | None = None


@record
class Embargo:
    """`embargo` of the front matter.

    `until` is an aware instant, or None where the value is unclear (no hour, no offset, unreadable); such a release is
    embargoed all the same. `unclear` then says why: "no-time", "no-offset" or "unreadable".
    """

    raw: str
    span: Span
    key: Span
    until: dt.datetime | None = None
    unclear: str | None = None


_NO_FIELDS: Mapping[str, Field[str]] = MappingProxyType({})


@record
class Release:
    """A release file, typed.

    `language` and `country` hold what applies (front matter, else the newsroom's); `language_field` is None where the
    file itself does not say. `slug` is what applies (front matter, file name or title, in that order). `text` fields
    are None where absent or empty. `front` is the raw tree (None: no front matter, or a malformed one), for rules
    about keys. `plain` marks a `.txt` release without front matter, whose headline is its first paragraph.
    """

    source: SourceFile
    language: str
    slug: str
    body: Body
    front: MappingNode | None = None
    front_span: Span | None = None  # from the opening fence to the end of the closing one
    problems: tuple[Problem, ...] = ()
    plain: bool = False
    country: str | None = None
    title: Field[str] | None = None
    subtitle: Field[str] | None = None
    language_field: Field[str] | None = None
    date: Field[dt.date] | None = None
    kind: str = "news"
    kind_field: Field[str] | None = None
    embargo: Embargo | None = None
    slug_field: Field[str] | None = None
    status: str = "approved"
    status_field: Field[str] | None = None
    dateline: DatelineEntry | None = None
    country_field: Field[str] | None = None
    contacts: tuple[ContactEntry, ...] = ()
    spokespeople: tuple[SpokespersonEntry, ...] = ()
    boilerplate: tuple[Field[str], ...] = ()
    images: tuple[ImageEntry, ...] = ()
    attachments: tuple[Field[str], ...] = ()
    event: EventEntry | None = None
    corrects: Field[str] | None = None
    correction: Field[str] | None = None
    subject: Field[str] | None = None
    preheader: Field[str] | None = None
    template: Field[str] | None = None
    tags: tuple[Field[str], ...] = ()
    reference: Field[str] | None = None
    url: Field[str] | None = None
    translations: Mapping[str, Field[str]] = field(default_factory=lambda: _NO_FIELDS)
    extra: Mapping[str, Field[str]] = field(default_factory=lambda: _NO_FIELDS)  # x-… keys with scalar values

    @property
    def headline(self) -> str:
        """The title, or an empty string."""
        return self.title.value if self.title else ""
