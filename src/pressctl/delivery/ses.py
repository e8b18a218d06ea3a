"""Amazon SES v2: the parameters of SendEmail; with recipients, those of SendBulkEmail for each batch
(docs.aws.amazon.com/ses/latest/APIReference-V2)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Any

from pressctl.delivery.campaign import NO_EMBEDDED_PICTURES, campaign, own_campaign, own_way_out, unsubscribe_headers
from pressctl.delivery.eml import encoded_address, encoded_text
from pressctl.delivery.limits import GMAIL_CUT
from pressctl.delivery.payload import filled, json_bytes
from pressctl.delivery.people import batches, mailbox_of, proof_reader, reply_to, sender_of, to_press_office
from pressctl.delivery.piece import Piece
from pressctl.delivery.recipients import Recipient
from pressctl.delivery.system import Limit, Mailing, Setting, Settings, System
from pressctl.delivery.tags import Syntax
from pressctl.rendering.story import Story

UNSUBSCRIBE = "{{amazonSESUnsubscribeUrl}}"
SYNTAX = Syntax("Amazon SES", r"\{\{", "docs.aws.amazon.com/ses: templates and subscription management")
MOST = 50
"""Entries of a SendBulkEmail call."""


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One mail to the press office itself; with recipients, calls in batches, an entry to each.

    SendBulkEmail has no options for contact lists, so that a mail of it offers the newsroom's own way out.
    """
    if mailing.recipients is None:
        yield Piece(SYSTEM.path(story), SYSTEM.name, json_bytes(_single(story, settings)))
        return
    for number, people in enumerate(batches(mailing.recipients, MOST), 1):
        yield Piece(SYSTEM.batch_path(story, mailing, number), SYSTEM.name, json_bytes(_bulk(story, settings, people)))


def _single(story: Story, settings: Settings) -> dict[str, Any]:
    contacts = settings.get("contact-list", story.language)
    mail = own_campaign(story, SYNTAX) if contacts is None else campaign(story, SYNTAX, UNSUBSCRIBE)
    message = {
        "Subject": _content(mail.subject),
        "Body": {"Text": _content(mail.text), "Html": _content(mail.html)},
        "Headers": _headers(story) if contacts is None else None,
    }
    options = {"ContactListName": contacts, "TopicName": settings.get("topic", story.language)}
    return filled(
        {
            **_envelope(story, settings),
            "Destination": {"ToAddresses": [proof_reader(story).address]},
            "Content": {"Simple": filled(message)},
            "ListManagementOptions": filled(options) if contacts else None,
        }
    )


def _bulk(story: Story, settings: Settings, people: Sequence[Recipient]) -> dict[str, Any]:
    mail = own_campaign(story, SYNTAX)
    template = {
        "TemplateContent": {"Subject": mail.subject, "Text": mail.text, "Html": mail.html},
        "TemplateData": json.dumps({}),
        "Headers": _headers(story),
    }
    return {
        **_envelope(story, settings),
        "DefaultContent": {"Template": filled(template)},
        "BulkEmailEntries": [
            {"Destination": {"ToAddresses": [encoded_address(mailbox_of(person).written)]}} for person in people
        ],
    }


def _envelope(story: Story, settings: Settings) -> dict[str, Any]:
    answers = reply_to(story)
    return filled(
        {
            "FromEmailAddress": encoded_address(sender_of(story).written),
            "ReplyToAddresses": [encoded_address(answers.written)] if answers else None,
            "ConfigurationSetName": settings.get("configuration-set", story.language),
        }
    )


def _headers(story: Story) -> list[dict[str, str]]:
    return [{"Name": name, "Value": encoded_text(value)} for name, value in unsubscribe_headers(story).items()]


def _content(text: str) -> dict[str, str]:
    return {"Data": text, "Charset": "UTF-8"}


def _way_out(story: Story, settings: Settings) -> str:
    if settings.get("contact-list", story.language) is None:
        return own_way_out(story, settings)
    return f"{UNSUBSCRIBE}; with recipients {own_way_out(story, settings)}"


SYSTEM = System(
    name="ses",
    title="Amazon SES",
    suffix="ses.json",
    mails=("campaign", "mail"),
    takes_recipients=True,
    needs_sender=True,
    settings=MappingProxyType(
        {
            "contact-list": Setting(
                "text",
                "The contact list; without it, the newsroom's own unsubscribe address is used.",
                "press",
                by_language=True,
            ),
            "topic": Setting("text", "The topic of the contact list.", "releases", by_language=True),
            "configuration-set": Setting("text", "The configuration set.", "press", by_language=True),
        }
    ),
    limits=(
        Limit("payload bytes", 40_000_000, "docs.aws.amazon.com/ses/latest/dg/quotas.html"),
        GMAIL_CUT,
    ),
    unsubscribe=_way_out,
    lists=to_press_office,
    lacks=(
        NO_EMBEDDED_PICTURES,
        "“{{”, which begins its template code: refused with its place.",
        "Contact lists in bulk calls: with recipients, the newsroom’s own unsubscribe address is used.",
    ),
    make=make,
)
