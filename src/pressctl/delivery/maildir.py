"""All mails in a Maildir, each a file: `new/` holds them, `cur/` and `tmp/` stand beside it (cr.yp.to/proto/maildir.html)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from pressctl.delivery.campaign import own_mail, own_way_out
from pressctl.delivery.eml import make_emls
from pressctl.delivery.eml_files import LIMITS
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Settings, System
from pressctl.rendering.story import Story

FOLDERS = ("cur", "new", "tmp")


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One mail; with recipients, one to each of them. A mail's name comes from what is in it, so that no clock and no
    machine shows in it, and the same mail is the same file."""
    to = [None] if mailing.recipients is None else [person.email for person in mailing.recipients]
    folder = SYSTEM.list_path(mailing)
    for data in make_emls(own_mail(story), mailing.pictures, to, draft=False):
        name = hashlib.blake2b(data, digest_size=16).hexdigest()
        # Mail programs keep their messages with the line ends of Unix, and read either.
        yield Piece(f"{folder}/new/{name}.pressctl", "maildir", data.replace(b"\r\n", b"\n"))


SYSTEM = System(
    name="maildir",
    title="Maildir",
    suffix="maildir",
    mails=("mail",),
    takes_recipients=True,
    limits=LIMITS,
    unsubscribe=own_way_out,
    make=make,
)
