"""Mails as files: one of each release, or one a recipient."""

from __future__ import annotations

from collections.abc import Iterator

from pressctl.delivery.campaign import own_mail, own_way_out
from pressctl.delivery.eml import make_eml, make_emls
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Limit, Mailing, Settings, System
from pressctl.rendering.mail_size import MAX_BYTES
from pressctl.rendering.story import Story

LIMITS = (
    Limit("HTML bytes", MAX_BYTES, "Gmail cuts a longer HTML and hides the rest behind a link", hard=False),
    Limit("message bytes", 25_000_000, "the limit of large providers, such as Gmail's 25 MB"),
)


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One draft; with recipients, one mail to each of them."""
    parts = own_mail(story)
    if mailing.recipients is None:
        yield Piece(SYSTEM.path(story), "eml", make_eml(parts, mailing.pictures))
        return
    addresses = [person.email for person in mailing.recipients]
    for number, data in enumerate(make_emls(parts, mailing.pictures, addresses), 1):
        yield Piece(f"private/{mailing.list_name}/{story.stem}.{number:05}.eml", "eml", data)


SYSTEM = System(
    name="eml",
    title="Mail files",
    suffix="eml",
    mails=("mail",),
    takes_recipients=True,
    limits=LIMITS,
    unsubscribe=own_way_out,
    make=make,
)
