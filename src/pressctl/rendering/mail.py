"""The mail before MIME: HTML with inlined styles, its text, subject and date."""

from __future__ import annotations

from typing import Any

from pressctl.reading.patterns import lazy
from pressctl.rendering.addresses import unsubscribe_address
from pressctl.rendering.colours import palette
from pressctl.rendering.content import Content
from pressctl.rendering.context import base_context
from pressctl.rendering.engine import Engine
from pressctl.rendering.mail_size import check_size
from pressctl.rendering.moments import issue_moment
from pressctl.rendering.notices import subject_words
from pressctl.rendering.rendered import MailParts
from pressctl.rendering.text import render_text
from pressctl.rendering.tree import clean

_INVISIBLE = lazy("[\u00ad\u200b\u2060\ufeff]")
_NO_BREAK = lazy("[\u00a0\u202f]")  # a subject is one line; some programs show a box for the narrow one


def render_mail(
    content: Content, engine: Engine, *, ascii_only: bool = False, unsubscribe: str | None = None
) -> MailParts:
    """The mail of a release. `unsubscribe` is the address that it offers in place of the newsroom's; "": none.

    Raises RenderError where its HTML is longer than mail clients show.
    """
    release, newsroom, words = content.reading.release, content.newsroom, content.words
    context = mail_context(content, engine)
    if unsubscribe is not None:
        context["unsubscribe"] = unsubscribe
    html = _inline(engine.render("mail", release, context))
    check_size(html, content, context)
    links = {}
    if context["view_online"]:
        links[words.word("view-online")] = context["view_online"]
    if context["unsubscribe"]:
        links[words.word("unsubscribe")] = context["unsubscribe"]
    # Not cleaned but for what is only invisible: a control or turning character in a header is refused, with a message.
    subject = release.subject.value if release.subject else release.headline
    subject = _INVISIBLE.sub("", subject.strip())
    said = subject_words(content.reading, newsroom, words, content.state)
    return MailParts(
        subject=_NO_BREAK.sub(" ", " – ".join([*said, subject])),
        html=html,
        text=render_text(content, engine, ascii_only=ascii_only, links=links),
        language=release.language,
        sender=newsroom.email.sender,
        reply_to=newsroom.email.reply_to,
        date=issue_moment(content.reading, newsroom),
        unsubscribe_url=(unsubscribe_address(newsroom.email.unsubscribe_url) or None) if unsubscribe is None else None,
        unsubscribe_mailto=newsroom.email.unsubscribe_mailto if unsubscribe is None else None,
        pictures=tuple(content.pictures.inline.values()),
    )


def mail_context(content: Content, engine: Engine) -> dict[str, Any]:
    """What the mail's template sees."""
    context = base_context(content, "mail")
    context["style"] = engine.style("mail", content.words.rtl, palette(content.newsroom.brand))
    context["preheader"] = preheader_of(content)
    context["view_online"] = content.address or ""
    context["unsubscribe"] = unsubscribe_address(content.newsroom.email.unsubscribe_url)
    return context


def preheader_of(content: Content) -> str:
    """The line that mail programs show beside the subject."""
    release = content.reading.release
    preheader = release.preheader.value if release.preheader else content.subtitle or content.lead_text[:150]
    return clean(preheader) or content.headline


def _inline(html: str) -> str:
    import css_inline

    inliner = css_inline.CSSInliner(load_remote_stylesheets=False, keep_at_rules=True)
    return _style_last(str(inliner.inline(html)))


def _style_last(html: str) -> str:
    """The inliner lays the rules that it keeps before all else; the charset must stand in the first 1024 bytes."""
    start, end = html.find("<style"), html.find("</style>") + len("</style>")
    if start < 0 or start > html.find("</head>"):
        return html
    style = html[start:end]
    return (html[:start] + html[end:]).replace("</head>", f"{style}\n</head>", 1)
