"""SendGrid v3: the body of POST /v3/mail/send (twilio/sendgrid-oai, tsg_mail_v3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Any

from pressctl.delivery.campaign import NO_EMBEDDED_PICTURES, campaign, own_campaign, own_way_out, unsubscribe_headers
from pressctl.delivery.limits import GMAIL_CUT
from pressctl.delivery.payload import filled, json_bytes
from pressctl.delivery.people import Mailbox, batches, mailbox_of, proof_reader, reply_to, sender_of, to_press_office
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Limit, Mailing, Setting, Settings, System
from pressctl.delivery.tags import Syntax
from pressctl.rendering.story import Story

UNSUBSCRIBE = "<%asm_group_unsubscribe_raw_url%>"
SYNTAX = Syntax(
    "SendGrid",
    r"<%[^%\n]{0,200}%>|\{\{|\[%[^%\n]{0,200}%\]|(?i:\[unsubscribe\])",
    "twilio.com/docs/sendgrid: unsubscribe groups, subscription tracking and templates",
)
MOST = 1000
"""Recipients of a request."""


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One request to the press office itself; with recipients, requests in batches, a personalization to each."""
    if mailing.recipients is None:
        yield Piece(SYSTEM.path(story), SYSTEM.name, json_bytes(_request(story, settings, [proof_reader(story)])))
        return
    for number, people in enumerate(batches(mailing.recipients, MOST), 1):
        payload = _request(story, settings, [mailbox_of(person) for person in people])
        yield Piece(SYSTEM.batch_path(story, mailing, number), SYSTEM.name, json_bytes(payload))


def _request(story: Story, settings: Settings, to: Sequence[Mailbox]) -> dict[str, Any]:
    group = settings.get("group-id", story.language)
    mail = own_campaign(story, SYNTAX) if group is None else campaign(story, SYNTAX, UNSUBSCRIBE)
    answers = reply_to(story)
    payload = {
        "personalizations": [{"to": [one.parts]} for one in to],
        "from": sender_of(story).parts,
        "reply_to": answers.parts if answers else None,
        "subject": mail.subject,
        # The order is that of RFC 2046: the last part is the one preferred.
        "content": [{"type": "text/plain", "value": mail.text}, {"type": "text/html", "value": mail.html}],
        "categories": [story.slug],
        "headers": unsubscribe_headers(story) if group is None else None,
        "asm": None if group is None else {"group_id": group},
    }
    return filled(payload)


def _way_out(story: Story, settings: Settings) -> str:
    return own_way_out(story, settings) if settings.get("group-id", story.language) is None else UNSUBSCRIBE


SYSTEM = System(
    name="sendgrid",
    title="SendGrid",
    suffix="sendgrid.json",
    mails=("campaign", "mail"),
    takes_recipients=True,
    needs_sender=True,
    settings=MappingProxyType(
        {
            "group-id": Setting(
                "number",
                "The id of the unsubscribe group; without it, the newsroom's own unsubscribe address is used.",
                123,
                by_language=True,
            ),
        }
    ),
    limits=(
        Limit("payload bytes", 30_000_000, "twilio.com/docs/sendgrid/api-reference/mail-send"),
        GMAIL_CUT,
    ),
    unsubscribe=_way_out,
    lists=to_press_office,
    lacks=(
        NO_EMBEDDED_PICTURES,
        "Words in its tags (<% %>, {{ }}, [unsubscribe]): refused with their place.",
    ),
    make=make,
)
