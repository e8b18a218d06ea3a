"""The mail as bytes (RFC 5322, 2045-2047, 2231, 2387, 8058): the one module that makes MIME.

Headers come from a fixed list, values are refused where they hold what could end a header, everything is 7-bit so
that no relay encodes it anew and breaks a signature, and the finished bytes are parsed again and compared with what
was meant. Python's own EmailMessage is not used to write: it decodes encoded words in its input into live headers
(python/cpython#121650) and folds some of them past the 75 characters that RFC 2047 allows.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping

from pressctl.delivery.headers import address_header, check_value, header_line, text_header
from pressctl.delivery.mime import Part, multipart, picture_part, text_part
from pressctl.delivery.verify import checked_line, verify_mail
from pressctl.errors import RenderError
from pressctl.rendering.addresses import sender_domain
from pressctl.rendering.rendered import MailParts

DEFAULT_SENDER = "press@pressctl.invalid"
"""Stands in where the newsroom names no sender: RFC 2606 keeps the name from ever being anybody's."""


def make_eml(
    parts: MailParts, pictures: Mapping[str, bytes] | None = None, *, to: str | None = None, draft: bool = True
) -> bytes:
    """The finished mail, which opens as a draft (`X-Unsent: 1`) unless `draft` is false.

    `pictures` maps the sources of `parts.pictures` to their bytes; `to` is one recipient, for mailboxes of drafts.
    The same input gives the same bytes: Message-ID and boundaries come from the content. Raises RenderError where a
    value can't stand in a header, a picture is missing, or the finished bytes do not say what was meant.
    """
    return next(make_emls(parts, pictures, [to], draft=draft))


def make_emls(
    parts: MailParts, pictures: Mapping[str, bytes] | None, recipients: Iterable[str | None], *, draft: bool = True
) -> Iterator[bytes]:
    """The finished mail to each of some recipients (None: to nobody yet); they differ in `To` and two ids alone.

    The first is checked whole, the others in what is their own: the rest is the same bytes.
    """
    given = pictures or {}
    content = _digest(parts, given)
    body = _body(parts, given, content)
    tail = b"".join([*body.header_lines(), b"\r\n", body.content])
    lines: dict[str, bytes] = {}
    for to in recipients:
        digest = content if to is None else hashlib.blake2b(f"{content} {to}".encode(), digest_size=16).hexdigest()
        if lines and to is not None and "To" in lines:
            own = _own_headers(parts, digest, to)
            lines |= {name: checked_line(name, header_line(name, own[name])) for name in own if name in lines}
            yield b"".join(lines.values()) + tail
            continue
        headers = _headers(parts, digest, to, draft=draft)
        lines = {name: header_line(name, value) for name, value in headers}
        data = b"".join(lines.values()) + tail
        verify_mail(data, parts, list(lines), to)
        yield data


def _own_headers(parts: MailParts, digest: str, to: str) -> dict[str, str]:
    """What one recipient's mail has to itself."""
    domain = sender_domain(parts.sender or DEFAULT_SENDER)
    return {
        "To": address_header("The recipient", to),
        "Message-ID": f"<{digest}@{domain}>",
        "Feedback-ID": f"{digest[:12]}:press:{domain}",
    }


def sender_address(parts: MailParts) -> str:
    """The address that a mail is from, without a name."""
    return address_header("[email] from", parts.sender or DEFAULT_SENDER).rpartition(" ")[2].strip("<>")


def encoded_address(value: str) -> str:
    """An address with its name as a mail header holds it, in ASCII, for systems that make no encoded words themselves."""
    return address_header("The address", value)


def encoded_text(value: str) -> str:
    """A text as a mail header holds it, in ASCII."""
    return text_header("The header", value)


def _headers(parts: MailParts, digest: str, to: str | None, *, draft: bool) -> list[tuple[str, str]]:
    """The headers in their order, encoded. No value of the release can add one."""
    from email.utils import format_datetime

    sender = parts.sender or DEFAULT_SENDER
    headers = [("From", address_header("[email] from", sender))]
    if to:
        headers.append(("To", address_header("The recipient", to)))
    if parts.reply_to:
        headers.append(("Reply-To", address_header("[email] reply-to", parts.reply_to)))
    headers.append(("Subject", text_header("The subject", parts.subject)))
    headers.append(("Date", format_datetime(parts.date or dt.datetime(1970, 1, 1, tzinfo=dt.UTC))))
    headers.append(("Message-ID", f"<{digest}@{sender_domain(sender)}>"))
    headers.append(("Content-Language", check_value("The language", parts.language)))
    if parts.unsubscribe_url:
        places = [f"<{check_value('[email] unsubscribe-url', parts.unsubscribe_url)}>"]
        if parts.unsubscribe_mailto:
            places.append(f"<mailto:{check_value('[email] unsubscribe-mailto', parts.unsubscribe_mailto)}>")
        headers.append(("List-Unsubscribe", ", ".join(places)))
        headers.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
        headers.append(("Feedback-ID", f"{digest[:12]}:press:{sender_domain(sender)}"))
        headers.append(("Auto-Submitted", "auto-generated"))
    if draft:
        headers.append(("X-Unsent", "1"))
    return [*headers, ("MIME-Version", "1.0")]


def _body(parts: MailParts, pictures: Mapping[str, bytes], digest: str) -> Part:
    """Text first, HTML last, since the last is the one preferred (RFC 2046, 5.1.4); pictures beside the HTML."""
    html = text_part("html", parts.html)
    if parts.pictures:
        shown = []
        for picture in parts.pictures:
            data = pictures.get(picture.source)
            if data is None:
                raise RenderError(
                    f"The picture {picture.source} is missing from the mail.",
                    help="Check that the file is where the release says, or export with --pictures link.",
                )
            shown.append(picture_part(picture.name, picture.cid, data))
        html = multipart("related", [html, *shown], f"=_rel_{digest}", {"type": "text/html"})
    return multipart("alternative", [text_part("plain", parts.text), html], f"=_alt_{digest}")


def _digest(parts: MailParts, pictures: Mapping[str, bytes]) -> str:
    """A hash of all that the mail says: its Message-ID and boundaries."""
    hashed = hashlib.blake2b(digest_size=16)
    date = parts.date.isoformat() if parts.date else ""
    for value in (parts.subject, parts.html, parts.text, parts.sender or "", parts.language, date, ""):
        hashed.update(value.encode("utf-8", "surrogatepass") + b"\0")
    for source in sorted(pictures):
        hashed.update(source.encode("utf-8", "surrogatepass") + b"\0" + pictures[source] + b"\0")
    return hashed.hexdigest()
