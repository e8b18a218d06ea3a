"""Brevo: the body of POST /v3/emailCampaigns; with recipients, that of POST /v3/smtp/email for each batch
(developers.brevo.com/reference/create-email-campaign, …/docs/batch-send-transactional-emails)."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from pressctl.delivery.campaign import NO_EMBEDDED_PICTURES, campaign, own_campaign, own_way_out, unsubscribe_headers
from pressctl.delivery.limits import GMAIL_CUT
from pressctl.delivery.listmonk import no_list
from pressctl.delivery.payload import filled, json_bytes
from pressctl.delivery.people import batches, mailbox_of, reply_to, sender_of
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Mailing, Setting, Settings, System
from pressctl.delivery.tags import Syntax
from pressctl.rendering.story import Story

UNSUBSCRIBE = "{{ unsubscribe }}"
SYNTAX = Syntax(
    "Brevo",
    r"\{\{|\{%|\{#|\[(?:UNSUBSCRIBE|MIRROR|UPDATE_PROFILE|DEFAULT_[A-Z_]{1,40})\]|\{[A-Z][A-Z_]{1,40}\}",
    "help.brevo.com, Brevo Template Language and its older forms",
)
MOST = 1000
"""Versions in a call, each to one recipient."""


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One campaign, as a draft; with recipients, transactional mails in batches, each version to one of them."""
    if mailing.recipients is not None:
        yield from _batches(story, mailing)
        return
    mail = campaign(story, SYNTAX, UNSUBSCRIBE)
    lists = settings.get("lists", story.language, ())
    if not lists:
        raise no_list(story, "brevo", "lists")
    answers = reply_to(story)
    payload = {
        "name": story.stem,
        "subject": mail.subject,
        "sender": sender_of(story).parts,
        "replyTo": answers.address if answers else None,
        "previewText": mail.preheader,
        "htmlContent": mail.html,
        "recipients": {"listIds": list(lists)},
        "tag": story.slug,
    }
    yield Piece(SYSTEM.path(story), SYSTEM.name, json_bytes(filled(payload)))


def _batches(story: Story, mailing: Mailing) -> Iterator[Piece]:
    mail = own_campaign(story, SYNTAX)
    answers = reply_to(story)
    for number, people in enumerate(batches(mailing.recipients or (), MOST), 1):
        payload = {
            "sender": sender_of(story).parts,
            "replyTo": answers.parts if answers else None,
            "subject": mail.subject,
            "htmlContent": mail.html,
            "textContent": mail.text,
            "headers": unsubscribe_headers(story),
            "messageVersions": [{"to": [mailbox_of(person).parts]} for person in people],
            "tags": [story.slug],
        }
        yield Piece(SYSTEM.batch_path(story, mailing, number), SYSTEM.name, json_bytes(filled(payload)))


SYSTEM = System(
    name="brevo",
    title="Brevo",
    suffix="brevo.json",
    mails=("campaign", "mail"),
    takes_recipients=True,
    needs_sender=True,
    settings=MappingProxyType(
        {
            "lists": Setting(
                "numbers", "The ids of the lists that get the release.", [2], required=True, by_language=True
            ),
        }
    ),
    limits=(GMAIL_CUT,),
    unsubscribe=lambda story, settings: f"{UNSUBSCRIBE}; with recipients {own_way_out(story, settings)}",
    lists=lambda story, settings: tuple(f"list {one}" for one in settings.get("lists", story.language, ())),
    notes=("A campaign has no field for the text part: Brevo makes it from the HTML.",),
    lacks=(
        NO_EMBEDDED_PICTURES,
        "A text part in campaigns: Brevo makes its own from the HTML. With recipients, ours is sent.",
        "Words in its template language ({{ }}, {% %}) or older forms of it: refused with their place.",
    ),
    make=make,
)
