"""The finished mail, parsed again: is it what was meant?"""

from __future__ import annotations

import email
import email.policy
from email.header import decode_header, make_header
from email.message import Message

from pressctl.errors import RenderError
from pressctl.rendering.rendered import MailParts

MAX_LINE = 998
"""Octets on a line, CRLF not counted (RFC 5322, 2.1.1)."""

_OWN = ("Content-Type",)


def verify_mail(data: bytes, parts: MailParts, headers: list[str], to: str | None) -> None:
    """Raises RenderError where the bytes are not 7-bit lines of at most MAX_LINE octets ended by CRLF, or where a
    parser reads other headers, another subject or other texts in them than were meant."""
    if (
        not data.isascii()
        or b"\0" in data
        or data.count(b"\r\n") != data.count(b"\n")
        or data.count(b"\r") != data.count(b"\n")
    ):
        raise _fault("its bytes are not plain lines")
    if max(map(len, data.split(b"\r\n"))) > MAX_LINE:
        raise _fault("a line is too long")
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    _check_headers(message, parts, headers, to)
    texts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    if [part.get_content_subtype() for part in texts] != ["plain", "html"]:
        raise _fault("its parts are not the ones meant")
    for part, meant in zip(texts, (parts.text, parts.html), strict=True):
        if _read(part) != meant.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n"):
            raise _fault("a text reads differently")
    if sum(part.get_content_maintype() == "image" for part in message.walk()) != len(parts.pictures):
        raise _fault("its pictures are not the ones meant")
    if any(part.defects for part in message.walk()):
        raise _fault("a parser finds it broken")


def verify_headers(data: bytes, parts: MailParts, headers: list[str], to: str | None) -> None:
    """The same for the headers alone, of a mail whose body is that of one already checked."""
    head = data[: data.find(b"\r\n\r\n") + 4]
    if not head.isascii() or b"\0" in head or max(map(len, head.split(b"\r\n"))) > MAX_LINE:
        raise _fault("its headers are not plain lines")
    _check_headers(email.message_from_bytes(head, policy=email.policy.compat32), parts, headers, to)


def _check_headers(message: Message, parts: MailParts, headers: list[str], to: str | None) -> None:
    if message.keys() != [*headers, *_OWN]:
        raise _fault("its headers are not the ones meant")
    subject = str(make_header(decode_header(str(message["Subject"]).replace("\r\n", "").replace("\n", ""))))
    if " ".join(subject.split()) != " ".join(parts.subject.split()):
        raise _fault("its subject reads differently")
    if bool(to) != ("To" in headers):
        raise _fault("it goes to somebody it was not meant for")


def _read(part: Message) -> str:
    payload = part.get_payload(decode=True)
    text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return text.replace("\r\n", "\n").rstrip("\n")


def _fault(what: str) -> RenderError:
    return RenderError(
        f"The finished mail was checked and not let out: {what}.",
        help="Please report this with the release that it happened with.",
    )
