"""Postmark: the body of POST /email/batch (postmarkapp.com/developer/user-guide/send-email-with-api/batch-emails)."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from pressctl.delivery.campaign import NO_EMBEDDED_PICTURES, campaign, own_campaign, own_way_out, unsubscribe_headers
from pressctl.delivery.payload import filled, json_bytes
from pressctl.delivery.people import Mailbox, batches, mailbox_of, proof_reader, reply_to, sender_of, to_press_office
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Limit, Mailing, Setting, Settings, System
from pressctl.delivery.tags import Syntax
from pressctl.rendering.story import Story

UNSUBSCRIBE = "{{{ pm:unsubscribe }}}"
SYNTAX = Syntax("Postmark", r"\{\{", "postmarkapp.com/support: unsubscribe links of broadcast streams, templates")
MOST = 500
MOST_BYTES = 50_000_000


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """A batch of one message to the press office itself; with recipients, batches of a message to each."""
    message = _message(story, settings)
    if mailing.recipients is None:
        yield Piece(SYSTEM.path(story), SYSTEM.name, json_bytes([_to(message, proof_reader(story))]))
        return
    size = len(json_bytes(message)) + 400  # an address and a name are 320 and 80 at most
    most = max(1, min(MOST, MOST_BYTES // size))
    for number, people in enumerate(batches(mailing.recipients, most), 1):
        batch = [_to(message, mailbox_of(person)) for person in people]
        yield Piece(SYSTEM.batch_path(story, mailing, number), SYSTEM.name, json_bytes(batch))


def _message(story: Story, settings: Settings) -> dict[str, Any]:
    own = settings.get("own-unsubscribe", default=False)
    mail = own_campaign(story, SYNTAX) if own else campaign(story, SYNTAX, UNSUBSCRIBE)
    answers = reply_to(story)
    headers = unsubscribe_headers(story) if own else {}
    message = {
        "From": sender_of(story).written,
        "ReplyTo": answers.written if answers else None,
        "Subject": mail.subject,
        "TextBody": mail.text,
        "HtmlBody": mail.html,
        "MessageStream": settings.get("stream", story.language, "broadcast"),
        "Headers": [{"Name": name, "Value": value} for name, value in headers.items()],
        "Tag": story.slug,
    }
    return filled(message)


def _to(message: dict[str, Any], mailbox: Mailbox) -> dict[str, Any]:
    return {"From": message["From"], "To": mailbox.written, **message}


def _way_out(story: Story, settings: Settings) -> str:
    return own_way_out(story, settings) if settings.get("own-unsubscribe") else UNSUBSCRIBE


SYSTEM = System(
    name="postmark",
    title="Postmark",
    suffix="postmark.json",
    mails=("campaign", "mail"),
    takes_recipients=True,
    needs_sender=True,
    settings=MappingProxyType(
        {
            "stream": Setting(
                "text", "The message stream, where it is not `broadcast`.", "broadcast", by_language=True
            ),
            "own-unsubscribe": Setting("flag", "true: use [email] unsubscribe-url and not Postmark's own link.", False),
        }
    ),
    limits=(
        Limit(
            "subject characters", 2000, "postmarkapp.com/support/article/subject-line-and-from-address-character-limits"
        ),
        Limit(
            "HTML bytes",
            5_000_000,
            "postmarkapp.com/support/article/1056-what-are-the-attachment-and-email-size-limits",
        ),
        Limit("text bytes", 5_000_000, "the same page"),
        Limit("payload bytes", MOST_BYTES, "postmarkapp.com/developer/user-guide/send-email-with-api/batch-emails"),
    ),
    unsubscribe=_way_out,
    lists=to_press_office,
    lacks=(
        NO_EMBEDDED_PICTURES,
        "“{{”, which begins its tags: refused with its place.",
        "More than one tag: it gets the slug.",
    ),
    make=make,
)
