"""What is made, measured against what a system takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pressctl.delivery.system import Limit, System
from pressctl.errors import NotCarriedError
from pressctl.rendering.mail_size import MAX_BYTES
from pressctl.rendering.rendered import MailParts
from pressctl.rendering.story import Story

GMAIL_CUT = Limit("HTML bytes", MAX_BYTES, "Gmail cuts a longer HTML", hard=False)
"""The limit of readers' mail programs, which holds whoever sends."""


def measured(one: System, story: Story, sizes: Sequence[int]) -> Mapping[str, tuple[int, int]]:
    """By what a system limits: how much of it there is at most, and how much it takes. `sizes` are its outputs' bytes."""
    mails = [mail for mail in (getattr(story, _FIELDS[name]) for name in one.mails) if mail is not None]
    return {limit.what: (_size(limit, mails, sizes), limit.most) for limit in one.limits}


def exceeded(one: System, measures: Mapping[str, tuple[int, int]]) -> tuple[str, ...]:
    """Warnings for limits past which a system still takes a mail, but does something with it."""
    return tuple(
        _said(limit, *measures[limit.what]) for limit in one.limits if not limit.hard and _over(limit, measures)
    )


def refuse_too_much(one: System, story: Story, measures: Mapping[str, tuple[int, int]]) -> None:
    """Raise NotCarriedError where a system would refuse what is made."""
    for limit in one.limits:
        if limit.hard and _over(limit, measures):
            raise NotCarriedError(
                f"{one.title} takes no more than {limit.most:,} {limit.what}; these are {measures[limit.what][0]:,}.",
                path=story.source.path,
                help=f"Shorten it, or link pictures in place of embedding them. Source of the limit: {limit.source}.",
            )


_FIELDS = {"mail": "mail", "campaign": "campaign", "list": "list_mail"}


def _size(limit: Limit, mails: Sequence[MailParts], sizes: Sequence[int]) -> int:
    if limit.what == "HTML bytes":
        found = [len(mail.html.encode("utf-8", "replace")) for mail in mails]
    elif limit.what == "text bytes":
        found = [len(mail.text.encode("utf-8", "replace")) for mail in mails]
    elif limit.what == "subject characters":  # of UTF-16, as vendors in JavaScript, Java and .NET count them
        found = [len(mail.subject.encode("utf-16-le", "replace")) // 2 for mail in mails]
    else:
        found = list(sizes)
    return max(found, default=0)


def _over(limit: Limit, measures: Mapping[str, tuple[int, int]]) -> bool:
    return measures[limit.what][0] > limit.most


def _said(limit: Limit, size: int, most: int) -> str:
    return f"{size:,} {limit.what}, more than {most:,}: {limit.source}."
