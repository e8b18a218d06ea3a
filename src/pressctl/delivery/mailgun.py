"""Mailgun: the form fields of POST /v3/{domain}/messages, under "form"
(documentation.mailgun.com/docs/mailgun/user-manual/sending-messages)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from pressctl.delivery.campaign import (
    NO_EMBEDDED_PICTURES,
    Campaign,
    campaign,
    own_campaign,
    own_way_out,
    unsubscribe_headers,
)
from pressctl.delivery.limits import GMAIL_CUT
from pressctl.delivery.payload import filled, json_bytes
from pressctl.delivery.people import batches, proof_reader, reply_to, sender_of, to_press_office
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Limit, Mailing, Setting, Settings, System
from pressctl.delivery.tags import Syntax
from pressctl.rendering.story import Story

UNSUBSCRIBE = "%unsubscribe_url%"
SYNTAX = Syntax(
    "Mailgun",
    r"%(?:recipient|mailing_list[a-z_]{0,30}|(?:tag_|mailing_list_)?unsubscribe[a-z_]{0,20})(?:\.[\w-]{1,60})?%|\{\{",
    "documentation.mailgun.com: batch sending, tracking of unsubscribes, templates",
)
MOST = 1000
"""Recipients of a request. With recipient-variables set, each gets a mail of their own and sees no other."""


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One request to the press office itself; with recipients, requests in batches."""
    if mailing.recipients is None:
        to = proof_reader(story).address
        yield Piece(SYSTEM.path(story), SYSTEM.name, json_bytes(_request(story, settings, {to: {}})))
        return
    for number, people in enumerate(batches(mailing.recipients, MOST), 1):
        variables = {person.email: {"name": person.name} for person in people}
        yield Piece(
            SYSTEM.batch_path(story, mailing, number), SYSTEM.name, json_bytes(_request(story, settings, variables))
        )


def _request(story: Story, settings: Settings, to: dict[str, dict[str, str]]) -> dict[str, Any]:
    own = settings.get("own-unsubscribe", default=False)
    mail: Campaign = own_campaign(story, SYNTAX) if own else campaign(story, SYNTAX, UNSUBSCRIBE)
    answers = reply_to(story)
    headers = unsubscribe_headers(story) if own else {}
    form = {
        "from": sender_of(story).written,
        "to": list(to),
        "subject": mail.subject,
        "text": mail.text,
        "html": mail.html,
        "h:Reply-To": answers.written if answers else None,
        **{f"h:{name}": value for name, value in headers.items()},
        "o:tag": [story.slug],
        "recipient-variables": json.dumps(to, ensure_ascii=False),
    }
    return {"domain": settings.get("domain", story.language), "form": filled(form)}


def _way_out(story: Story, settings: Settings) -> str:
    return own_way_out(story, settings) if settings.get("own-unsubscribe") else UNSUBSCRIBE


SYSTEM = System(
    name="mailgun",
    title="Mailgun",
    suffix="mailgun.json",
    mails=("campaign", "mail"),
    takes_recipients=True,
    needs_sender=True,
    settings=MappingProxyType(
        {
            "domain": Setting("text", "The sending domain.", "mg.example.org", required=True, by_language=True),
            "own-unsubscribe": Setting("flag", "true: use [email] unsubscribe-url and not Mailgun's own link.", False),
        }
    ),
    limits=(
        Limit("payload bytes", 25_000_000, "documentation.mailgun.com, sending messages"),
        GMAIL_CUT,
    ),
    unsubscribe=_way_out,
    lists=to_press_office,
    lacks=(
        NO_EMBEDDED_PICTURES,
        "Words in its variables (%recipient.name%, %unsubscribe_url%, {{ }}): refused with their place.",
    ),
    make=make,
)
