"""Mailman: the mail to the list's address. Its server adds the List- headers and the way out, so none are given."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from pressctl.delivery.eml import make_eml
from pressctl.delivery.listmonk import no_list
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Limit, Mailing, Setting, Settings, System
from pressctl.errors import NotCarriedError
from pressctl.rendering.story import Story

LIST = Setting("address", "The address of the list that gets the release.", "press@lists.example.org", True, True)


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One mail to the list."""
    yield Piece(SYSTEM.path(story), SYSTEM.name, list_mail(story, settings, mailing, SYSTEM.name))


def list_address(story: Story, settings: Settings) -> tuple[str, ...]:
    """The list of the release's language, where there is one."""
    address = settings.get("list", story.language)
    return (address,) if address else ()


def list_mail(story: Story, settings: Settings, mailing: Mailing, name: str) -> bytes:
    """The mail of a story to a list's address. Raises NotCarriedError where there is no list for its language."""
    address = settings.get("list", story.language)
    if not address:
        raise no_list(story, name, "list")
    if story.list_mail is None:
        raise NotCarriedError("This release has no mail.", path=story.source.path)
    return make_eml(story.list_mail, mailing.pictures, to=address, draft=False)


SYSTEM = System(
    name="mailman",
    title="Mailman",
    suffix="mailman.eml",
    mails=("list",),
    needs_sender=True,
    settings=MappingProxyType({"list": LIST}),
    limits=(
        Limit(
            "message bytes", 40 * 1024, "Mailman holds a longer mail for its moderator (max_message_size)", hard=False
        ),
    ),
    unsubscribe=lambda story, settings: "Mailman's own headers and footer",
    lists=list_address,
    lacks=(
        "One-click unsubscribing: its List-Unsubscribe is a mail address.",
        "Mails over 40 kB: it holds them for the moderator, and the plan says so.",
    ),
    make=make,
)
