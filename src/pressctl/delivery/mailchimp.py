"""Mailchimp (Marketing API 3.0): the bodies of POST /campaigns and PUT /campaigns/{id}/content, under "campaign" and
"content" (mailchimp.com/developer/marketing/api/campaigns)."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from pressctl.delivery.campaign import NO_EMBEDDED_PICTURES, campaign
from pressctl.delivery.limits import GMAIL_CUT
from pressctl.delivery.listmonk import no_list
from pressctl.delivery.payload import filled, json_bytes
from pressctl.delivery.people import reply_to, sender_of
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Limit, Mailing, Setting, Settings, System
from pressctl.delivery.tags import Syntax
from pressctl.rendering.story import Story

UNSUBSCRIBE = "*|UNSUB|*"
ADDRESS = "*|LIST:ADDRESS|*"
"""The postal address of the list, which laws ask for; without it Mailchimp adds a footer of its own."""

SYNTAX = Syntax("Mailchimp", r"\*\|[^|\n]{1,200}\|\*", "mailchimp.com/help/all-the-merge-tags-cheat-sheet")


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One campaign, as a draft, and its content."""
    mail = campaign(story, SYNTAX, UNSUBSCRIBE)
    list_id = settings.get("list-id", story.language)
    if not list_id:
        raise no_list(story, "mailchimp", "list-id")
    sender, answers = sender_of(story), reply_to(story)
    about = {
        "subject_line": mail.subject,
        "preview_text": mail.preheader,
        "title": story.stem,
        "from_name": sender.name or story.provider.name or sender.address,
        "reply_to": (answers or sender).address,
    }
    payload = {
        "campaign": {"type": "regular", "recipients": {"list_id": list_id}, "settings": filled(about)},
        "content": {"html": _with_address(mail.html), "plain_text": f"{mail.text}\n{ADDRESS}\n"},
    }
    yield Piece(SYSTEM.path(story), SYSTEM.name, json_bytes(payload))


def _with_address(html: str) -> str:
    """The list's address as the mail's last line."""
    before, tag, after = html.rpartition("</body>")
    line = f'<p style="margin:0;padding:12px;font-size:12px;text-align:center">{ADDRESS}</p>\n'
    return f"{before}{line}{tag}{after}" if tag else html + line


SYSTEM = System(
    name="mailchimp",
    title="Mailchimp",
    suffix="mailchimp.json",
    mails=("campaign",),
    needs_sender=True,
    settings=MappingProxyType(
        {
            "list-id": Setting(
                "text", "The id of the audience that gets the release.", "a1b2c3d4e5", required=True, by_language=True
            ),
        }
    ),
    limits=(
        Limit("subject characters", 150, "mailchimp.com/help/best-practices-for-email-subject-lines", hard=False),
        GMAIL_CUT,
    ),
    unsubscribe=lambda story, settings: UNSUBSCRIBE,
    lists=lambda story, settings: tuple(f"audience {one}" for one in [settings.get("list-id", story.language)] if one),
    lacks=(
        NO_EMBEDDED_PICTURES,
        "Words between *| and |*, which it would run: a release that has them is refused with their place.",
    ),
    make=make,
)
