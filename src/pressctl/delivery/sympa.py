"""Sympa: the mail to the list's address. Its server adds the List- headers and the way out, so none are given."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from pressctl.delivery.mailman import LIST, list_address, list_mail
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Limit, Mailing, Settings, System
from pressctl.delivery.tags import Syntax, guarded
from pressctl.rendering.story import Story

SYNTAX = Syntax("Sympa", r"\[%", "Sympa's message personalization (merge_feature) runs mails through Template Toolkit")


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One mail to the list. Raises NotCarriedError for words that a list with personalization would run."""
    if story.list_mail is not None:
        for part in (story.list_mail.text, story.list_mail.subject, story.list_mail.html):
            guarded(part, SYNTAX, story)
    yield Piece(SYSTEM.path(story), SYSTEM.name, list_mail(story, settings, mailing, SYSTEM.name))


SYSTEM = System(
    name="sympa",
    title="Sympa",
    suffix="sympa.eml",
    mails=("list",),
    needs_sender=True,
    settings=MappingProxyType({"list": LIST}),
    limits=(Limit("message bytes", 5_242_880, "Sympa's configuration, max_size"),),
    unsubscribe=lambda story, settings: "Sympa's own headers and footer",
    lists=list_address,
    lacks=(
        "“[%”, which begins template code on lists with personalization: refused with its place.",
        "Mails over its max_size: refused.",
    ),
    make=make,
)
