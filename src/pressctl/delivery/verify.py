"""The finished mail, parsed again: is it what was meant?"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING

from pressctl.errors import RenderError
from pressctl.rendering.rendered import MailParts

if TYPE_CHECKING:
    from email.message import Message

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
    parsed = list(parsed_mail(data))
    _check_headers(parsed[0], parts, headers, to)
    texts = [part for part in parsed if part.get_content_maintype() == "text"]
    if [part.get_content_subtype() for part in texts] != ["plain", "html"]:
        raise _fault("its parts are not the ones meant")
    for part, meant in zip(texts, (parts.text, parts.html), strict=True):
        if _read(part) != meant.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n"):
            raise _fault("a text reads differently")
    if sum(part.get_content_maintype() == "image" for part in parsed) != len(parts.pictures):
        raise _fault("its pictures are not the ones meant")
    if any(part.defects for part in parsed):
        raise _fault("a parser finds it broken")


def checked_line(name: str, line: bytes) -> bytes:
    """A header of its own in a mail whose other lines are those of one already checked: one line, printable, no more."""
    start = f"{name}: ".encode("ascii")
    value = line[len(start) : -2]
    plain = line.startswith(start) and line.endswith(b"\r\n") and value.isascii() and value.decode().isprintable()
    if not plain or not value or len(line) > MAX_LINE:
        raise _fault(f"its {name} is not one plain line")
    return line


def parsed_mail(data: bytes) -> Iterator[Message]:
    """A mail and all parts in it, each before its own parts (RFC 2046, 5.1.1). Raises RenderError for a broken one.

    Headers are read by the library. Its reader of contents looks at each line several times, which took half as long as
    making the mail; here they are cut at their boundaries, and nothing may stand before, between or behind the parts.
    """
    head, _, content = data.removesuffix(b"\r\n").partition(b"\r\n\r\n")
    part = copy(_headers_of(head))
    part.defects = []  # its own: decoding adds to them
    if part.get_content_maintype() != "multipart":
        part.set_payload(content.decode("ascii"))
        yield part
        return
    yield part
    before, *inner, behind = (b"\r\n" + content).split(f"\r\n--{part.get_boundary()}".encode())
    if before or behind != b"--" or not all(one.startswith(b"\r\n") for one in inner):
        raise _fault("its parts are not where they should be")
    for one in inner:
        yield from parsed_mail(one[2:] + b"\r\n")


@lru_cache(maxsize=8)
def _headers_of(head: bytes) -> Message:
    """Headers without what they are of: those of text and HTML are the same in every mail."""
    from email.parser import HeaderParser
    from email.policy import compat32

    part = HeaderParser(policy=compat32).parsestr(head.decode("ascii") + "\r\n\r\n", headersonly=True)
    if part.defects:
        raise _fault("a parser finds it broken")
    return part


def _check_headers(message: Message, parts: MailParts, headers: list[str], to: str | None) -> None:
    from email.header import decode_header, make_header

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
