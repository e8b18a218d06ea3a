"""All mails in one mailbox file (RFC 4155, the quoting known as mboxrd)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from pressctl.delivery.campaign import own_mail, own_way_out
from pressctl.delivery.eml import make_emls, sender_address
from pressctl.delivery.eml_files import LIMITS
from pressctl.delivery.system import Mailing, Part, Settings, System
from pressctl.rendering.story import Story

_FROM = re.compile(rb"(?m)^(>*From )")
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def part(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Part]:
    """One message; with recipients, one to each of them."""
    parts = own_mail(story)
    to = [None] if mailing.recipients is None else [person.email for person in mailing.recipients]
    date = (parts.date or _EPOCH).astimezone(dt.UTC)
    separator = f"From {sender_address(parts)} {date.ctime()}\n".encode("ascii")
    for data in make_emls(parts, mailing.pictures, to, draft=False):
        yield Part((), separator + quoted(data) + b"\n")


def quoted(mail: bytes) -> bytes:
    """A mail as it stands in a mailbox: lines end in LF, and none looks like the beginning of the next mail."""
    return _FROM.sub(rb">\1", mail.replace(b"\r\n", b"\n"))


SYSTEM = System(
    name="mbox",
    title="Mailbox file (mbox)",
    suffix="mbox",
    kind="joined",
    mails=("mail",),
    takes_recipients=True,
    limits=LIMITS,
    unsubscribe=own_way_out,
    part=part,
)
