"""A story's mail as the parts that systems take, their tags in place."""

from __future__ import annotations

from urllib.parse import urlsplit

from pressctl.delivery.headers import check_value
from pressctl.delivery.system import Settings
from pressctl.delivery.tags import Syntax, guarded
from pressctl.errors import NotCarriedError
from pressctl.record import record
from pressctl.rendering.rendered import MailParts
from pressctl.rendering.story import UNSUBSCRIBE, Story

_MARK = urlsplit(UNSUBSCRIBE).netloc


NO_EMBEDDED_PICTURES = (
    "Pictures inside the mail: a release whose pictures have no web address is refused ([export] base-url)."
)
"""What no campaign carries, for the manual; `campaign` and `own_campaign` refuse it."""


@record
class Campaign:
    """Subject, preview line, HTML and text, safe for a system's engine. Both parts are always there."""

    subject: str
    preheader: str
    html: str
    text: str


def campaign(story: Story, syntax: Syntax, unsubscribe: str) -> Campaign:
    """The mail of a story with a system's own tag for leaving the list.

    Raises NotCarriedError for what the system can't carry: pictures that have no web address, words that its engine would
    take for code, or a mail (a newsroom's own template) that offers no way out.
    """
    mail = _linked(story.campaign, story, syntax.system)
    if _MARK in story.source.text:
        raise NotCarriedError(
            f"The release names {_MARK}, which stands for the unsubscribe link.",
            path=story.source.path,
            help="Take that address out.",
        )
    if UNSUBSCRIBE not in mail.html:
        raise NotCarriedError(
            f"The mail offers no way to unsubscribe, which {syntax.system} needs.",
            path=story.source.path,
            help="Show `unsubscribe` in your own mail template.",
        )
    made = _guarded(mail, story, syntax)
    html, text = (part.replace(UNSUBSCRIBE, unsubscribe) for part in (made.html, made.text))
    return Campaign(made.subject, made.preheader, html, text)


def own_campaign(story: Story, syntax: Syntax) -> Campaign:
    """The mail of a story with the newsroom's own unsubscribe address, for systems that only pass it on."""
    return _guarded(_linked(story.mail, story, syntax.system), story, syntax)


def own_mail(story: Story) -> MailParts:
    """The mail with the newsroom's own unsubscribe address. Raises NotCarriedError where the story has none."""
    return _there(story.mail, story)


def own_way_out(story: Story, settings: Settings) -> str:
    """How readers leave, where the newsroom's own address is the way."""
    url = story.mail.unsubscribe_url if story.mail else None
    return f"{url} (link and List-Unsubscribe header)" if url else "none: [email] has no unsubscribe-url"


def unsubscribe_headers(story: Story) -> dict[str, str]:
    """The headers of the newsroom's own way out (RFC 8058); none where it has no address."""
    mail = own_mail(story)
    if not mail.unsubscribe_url:
        return {}
    places = [f"<{mail.unsubscribe_url}>"]
    if mail.unsubscribe_mailto:
        places.append(f"<mailto:{mail.unsubscribe_mailto}>")
    return {"List-Unsubscribe": ", ".join(places), "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}


def _guarded(mail: MailParts, story: Story, syntax: Syntax) -> Campaign:
    # The text first: what it holds stands in the release as it is shown, so that the place is found.
    text = guarded(mail.text, syntax, story)
    subject = guarded(check_value("The subject", mail.subject), syntax, story)
    preheader = guarded(check_value("The preheader", story.preheader), syntax, story)
    return Campaign(subject, preheader, guarded(mail.html, syntax, story), text)


def _there(mail: MailParts | None, story: Story) -> MailParts:
    if mail is None:
        raise NotCarriedError("This release has no mail.", path=story.source.path)
    return mail


def _linked(mail: MailParts | None, story: Story, system: str) -> MailParts:
    """A mail whose pictures all have web addresses."""
    mail = _there(mail, story)
    if mail.pictures:
        names = ", ".join(picture.source for picture in mail.pictures[:3])
        raise NotCarriedError(
            f"{system} takes no pictures inside a mail, and {names} has no web address.",
            path=story.source.path,
            help="Say in pressctl.toml where your exports are published: [export] base-url, and leave pictures = "
            '"link" in [email].',
        )
    return mail
