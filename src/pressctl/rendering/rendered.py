"""What rendering makes: values, not files."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from pressctl.errors import RenderError
from pressctl.record import record

if TYPE_CHECKING:
    from pressctl.rendering.story import Story


@record
class Asset:
    """A file that goes out with a release: copied from `source` (a name as the release writes it), or `content`."""

    name: str  # file name in the release's assets folder
    source: str | None = None
    content: bytes | None = None
    media_type: str | None = None


@record
class InlinePicture:
    """A picture that travels in the mail: `cid` without brackets, `source` as the release writes it."""

    cid: str
    source: str
    name: str


@record
class MailParts:
    """A mail before MIME: `delivery/eml.py` alone makes bytes of it."""

    subject: str
    html: str
    text: str
    language: str
    sender: str | None
    reply_to: str | None
    date: dt.datetime | None  # aware; the embargo, else the day of issue at 09:00 in the newsroom's zone
    unsubscribe_url: str | None = None
    unsubscribe_mailto: str | None = None
    pictures: tuple[InlinePicture, ...] = ()


@record
class Rendered:
    """One release, rendered. Formats that were not asked for are None, and so is a mail that can't be: `mail_fault` says why."""

    slug: str
    language: str
    embargo: str  # "", "future", "past" or "unclear"
    page: str | None = None
    text: str | None = None
    mail: MailParts | None = None
    assets: tuple[Asset, ...] = ()
    story: Story | None = None  # what mailing systems and news desks take
    mail_fault: RenderError | None = None
