"""Which addresses a rendering may link to, and which words of the body become links."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pressctl.reading.patterns import lazy

MAX_ADDRESS = 2000
"""Browsers and mail clients cut longer addresses at different places."""

_WEB = lazy(r"https?://[^\s<>\"\u00ab\u00bb\u201c\u201d\u3000-\u303f\uff00-\uffef]{3,2000}", re.IGNORECASE)
_MAIL = lazy(r"[A-Za-z0-9.!#$%&'*+/=?^_~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_LOCAL_START = lazy(r"^[.'/*=?!&]+")
_HOST = lazy(r"https?://[^\s/?#@\\]{1,255}(?::\d{1,5})?(?:[/?#]\S*)?", re.IGNORECASE)
_PHONE = lazy(r"\+?[0-9]{3,15}(?:;ext=[0-9]{1,10})?")
# What RFC 3986 does not allow in an address, and browsers put right by themselves.
_CONTROL = lazy(r"[\x00-\x1f]")
_ALLOWED = lazy(r"[^ \"<>\\^`{|}]*")
_NOT_ALLOWED = {ord(char): f"%{ord(char):02X}" for char in ' "<>\\^`{|}'}


class Mark(NamedTuple):
    """A stretch of the file that becomes a link."""

    start: int
    end: int
    href: str


_MARK_MOST = 400
"""Characters of the longest phone or address that reading marks."""


def safe_address(address: str) -> str | None:
    """An address as a link may carry it, or None where it is no web address, mail address or phone.

    Headers in a mail address (`?bcc=…`) are cut off; no release chooses whom its readers write to.
    """
    address = address.strip()
    if len(address) > MAX_ADDRESS or _CONTROL.search(address):
        return None
    scheme = address.partition(":")[0].lower()
    if scheme in ("http", "https"):
        quoted = address if _ALLOWED.fullmatch(address) else address.translate(_NOT_ALLOWED)
        return quoted if _HOST.fullmatch(quoted) else None
    if scheme == "tel":
        number = re.sub(r"[\s().-]", "", address[4:])
        return f"tel:{number}" if _PHONE.fullmatch(number) else None
    mail = address[7:].partition("?")[0] if scheme == "mailto" else address
    return f"mailto:{mail}" if _MAIL.fullmatch(mail) else None


def split_links(run: Sequence[tuple[str, int, int]], marks: Sequence[Mark]) -> list[tuple[str, str | None]]:
    """The text of a run, cut into pieces: (text, address it links to or None).

    `run` is pieces of text with their places in the file; `marks` are places known to be phones or addresses,
    in order.
    """
    text = run[0][0] if len(run) == 1 else "".join(piece for piece, _, _ in run)
    found = [*_web_links(text)] if "://" in text else []
    if "@" in text:
        found += _mail_links(text)
    if marks:
        found += _marked(run, marks)
    if not found:
        return [(text, None)] if text else []
    pieces: list[tuple[str, str | None]] = []
    done = 0
    for start, end, href in sorted(found):
        if start < done:
            continue
        if start > done:
            pieces.append((text[done:start], None))
        pieces.append((text[start:end], href))
        done = end
    if done < len(text):
        pieces.append((text[done:], None))
    return pieces


def _web_links(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _WEB.finditer(text):
        shown = match[0].rstrip(".,;:!?'’…*_")
        while shown and shown[-1] in ")]" and shown.count(shown[-1]) > shown.count("(" if shown[-1] == ")" else "["):
            shown = shown[:-1].rstrip(".,;:!?'’…")
        href = safe_address(shown)
        if href:
            yield match.start(), match.start() + len(shown), href


def _mail_links(text: str) -> Iterator[tuple[int, int, str]]:
    at = text.find("@")
    while at >= 0:
        match = _last_match(text, at)
        if match is not None:
            yield match
        at = text.find("@", max(at + 1, match[1] if match else 0))


def _last_match(text: str, at: int) -> tuple[int, int, str] | None:
    """The address around the @ at `at`: its local part is looked for backwards, so that the search stays linear."""
    start = at
    while start > 0 and at - start < 64 and (_is_ascii_word(text[start - 1]) or text[start - 1] in ".!#$%&*+=?^_~-"):
        start -= 1
    shown = _LOCAL_START.sub("", text[start:at])
    match = _MAIL.match(text, at - len(shown), at + 600) if shown else None
    if match is None:
        return None
    address = match[0].rstrip("-")
    return match.start(), match.start() + len(address), f"mailto:{address}"


def _marked(run: Sequence[tuple[str, int, int]], marks: Sequence[Mark]) -> Iterator[tuple[int, int, str]]:
    first, last = run[0][1], run[-1][2]
    near = bisect_left(marks, Mark(first - _MARK_MOST, 0, "")), bisect_left(marks, Mark(last, 0, ""))
    for mark in marks[slice(*near)]:
        if mark.end <= first:
            continue
        start, end = _offset(run, mark.start), _offset(run, mark.end)
        if start is not None and end is not None and start < end:
            yield start, end, mark.href


def _offset(run: Sequence[tuple[str, int, int]], place: int) -> int | None:
    """A place in the file as an offset in the run's text."""
    length = 0
    for piece, start, end in run:
        if start <= place <= end:
            if end - start == len(piece):
                return length + place - start
            return length + (len(piece) if place == end else 0)
        length += len(piece)
    return None


def _is_ascii_word(char: str) -> bool:
    return char.isascii() and char.isalnum()
