"""listmonk: the body of POST /api/campaigns (listmonk.app/docs/apis/campaigns).

Its body is a Go template, whose HTML flavour drops comments: classic Outlook then shows the mail in its full width.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from pressctl.delivery.campaign import NO_EMBEDDED_PICTURES, campaign
from pressctl.delivery.limits import GMAIL_CUT
from pressctl.delivery.payload import filled, json_bytes
from pressctl.delivery.people import sender_of
from pressctl.delivery.piece import Piece
from pressctl.delivery.system import Limit, Mailing, Setting, Settings, System
from pressctl.delivery.tags import Syntax, guarded
from pressctl.errors import NotCarriedError
from pressctl.record import replace
from pressctl.rendering.story import Story

UNSUBSCRIBE = "{{ UnsubscribeURL }}"
SYNTAX = Syntax(
    "listmonk",
    r"\{\{",
    "listmonk.app/docs/templating: bodies and subjects are Go templates",
    escape=(("{{", '{{ "{{" }}'),),
)
_TRACK = "@TrackLink"


def make(story: Story, settings: Settings, mailing: Mailing) -> Iterator[Piece]:
    """One campaign, as a draft: nothing is sent before somebody starts it."""
    mail = campaign(story, SYNTAX, UNSUBSCRIBE)
    for part in (mail.html, mail.text, mail.subject):
        if _TRACK in part:
            path, place = story.place_of(_TRACK)
            raise NotCarriedError(
                f"listmonk would rewrite what stands before “{_TRACK}” as a link of its own.",
                path=path,
                line=place.line if place else None,
                help="Write it in other words, or leave this system out.",
            )
    payload = {
        "name": story.stem,
        "subject": mail.subject,
        "lists": list(settings.get("lists", story.language, ())),
        "from_email": sender_of(story).written,
        "type": "regular",
        "content_type": "html",
        "body": mail.html,
        "altbody": mail.text,
        "messenger": settings.get("messenger", default="email"),
        "template_id": settings.get("template-id", story.language),
        "tags": [
            guarded(tag, replace(SYNTAX, escape=()), story) for tag in dict.fromkeys([story.language, *story.tags])
        ],
    }
    if not payload["lists"]:
        raise no_list(story, "listmonk", "lists")
    yield Piece(SYSTEM.path(story), SYSTEM.name, json_bytes(filled(payload)))


def no_list(story: Story, name: str, key: str) -> NotCarriedError:
    """For a release in a language that a system has no list for."""
    return NotCarriedError(
        f"[delivery.{name}] has no {key} for {story.language}.",
        path=story.source.path,
        help=f"Add one for {story.language}, or for all languages.",
    )


SYSTEM = System(
    name="listmonk",
    title="listmonk",
    suffix="listmonk.json",
    mails=("campaign",),
    needs_sender=True,
    settings=MappingProxyType(
        {
            "lists": Setting(
                "numbers", "The ids of the lists that get the release.", [1], required=True, by_language=True
            ),
            "template-id": Setting("number", "The id of a template that only holds the content.", 1, by_language=True),
            "messenger": Setting("text", "The messenger, where it is not `email`.", "email"),
        }
    ),
    limits=(
        Limit("subject characters", 5000, "knadh/listmonk, cmd/campaigns.go"),
        GMAIL_CUT,
    ),
    unsubscribe=lambda story, settings: UNSUBSCRIBE,
    lists=lambda story, settings: tuple(f"list {one}" for one in settings.get("lists", story.language, ())),
    lacks=(
        NO_EMBEDDED_PICTURES,
        "Comments in the HTML: its engine drops them, and classic Outlook shows the mail in its full width.",
        "“@TrackLink”, which it rewrites: a release that says so is refused. “{{” is escaped as its manual says.",
    ),
    make=make,
)
