"""Mautic: the body of POST /api/emails/new (mautic/developer-documentation-new, docs/rest_api/emails.rst)."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from pressctl.delivery.campaign import NO_EMBEDDED_PICTURES, campaign
from pressctl.delivery.limits import GMAIL_CUT
from pressctl.delivery.listmonk import no_list
from pressctl.delivery.payload import filled, json_bytes
from pressctl.delivery.people import reply_to, sender_of
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Setting, Settings, System
from pressctl.delivery.tags import Syntax
from pressctl.rendering.story import Story

UNSUBSCRIBE = "{unsubscribe_url}"
SYNTAX = Syntax(
    "Mautic",
    r"\{[A-Za-z_][\w.-]{0,60}(?:[=|][^{}\n]{0,200})?\}|\{\{",
    "mautic/user-documentation, docs/configuration/variables.rst",
)


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One mail to segments, not published: nothing is sent before somebody publishes it."""
    mail = campaign(story, SYNTAX, UNSUBSCRIBE)
    segments = settings.get("segments", story.language, ())
    if not segments:
        raise no_list(story, "mautic", "segments")
    sender, answers = sender_of(story), reply_to(story)
    payload = {
        "name": story.stem,
        "subject": mail.subject,
        "emailType": "list",
        "lists": list(segments),
        "language": story.language.replace("-", "_"),
        "fromAddress": sender.address,
        "fromName": sender.name,
        "replyToAddress": answers.address if answers else None,
        "preheaderText": mail.preheader,
        "customHtml": mail.html,
        "plainText": mail.text,
        "category": settings.get("category", story.language),
    }
    yield Piece(SYSTEM.path(story), SYSTEM.name, json_bytes({**filled(payload), "isPublished": 0}))


SYSTEM = System(
    name="mautic",
    title="Mautic",
    suffix="mautic.json",
    mails=("campaign",),
    needs_sender=True,
    settings=MappingProxyType(
        {
            "segments": Setting(
                "numbers", "The ids of the segments that get the release.", [3], required=True, by_language=True
            ),
            "category": Setting("number", "The id of a category.", 4, by_language=True),
        }
    ),
    limits=(GMAIL_CUT,),
    unsubscribe=lambda story, settings: UNSUBSCRIBE,
    lists=lambda story, settings: tuple(f"segment {one}" for one in settings.get("segments", story.language, ())),
    lacks=(
        NO_EMBEDDED_PICTURES,
        "Words in its tokens ({contactfield=…}, {unsubscribe_url}) or “{{”: refused with their place.",
        "The link between language versions (translationParent): its ids are known only once the mails are there.",
    ),
    make=make,
)
