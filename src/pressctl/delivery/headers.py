"""Header values: checked, encoded, folded."""

from __future__ import annotations

import base64
import re
import unicodedata
from functools import lru_cache

from pressctl.errors import RenderError

MAX_WORD = 75
"""Characters of an encoded word, its marks included (RFC 2047, 2)."""

MAX_VALUE = 2000
MAX_LINE = 76
"""Characters of a line that holds an encoded word (RFC 2047, 2)."""

_MARKS = len("=?utf-8?q??=")
_NAME = len("Reply-To: ")
"""The first word stands behind the header's name."""

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_PLAIN_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")
_Q_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/")
_Q_ONE = bytes([*_Q_SAFE, 0x20])
_Q_LETTERS = frozenset(_Q_ONE.decode())
"""What takes one character in a word, whichever way it is encoded."""


def check_value(what: str, value: str) -> str:
    """The value, where it can stand in a header. `what` names it in messages.

    Raises RenderError for control and line-breaking characters, characters that turn the order of letters round,
    encoded words (a reader's mail program would decode them into what they hide), and values past MAX_VALUE.
    """
    for char in "" if value.isprintable() else value:  # which no control or turning character is
        if char in "\r\n":
            raise RenderError(f"{what} has a line end in it.", help="Write it on one line.")
        if unicodedata.category(char) in ("Cc", "Zl", "Zp", "Cs") or char in _BIDI:
            raise RenderError(
                f"{what} holds a character that a mail header can't carry: U+{ord(char):04X}"
                f" ({unicodedata.name(char, 'a control character').lower()}).",
                help="Delete it: it was probably pasted along with the text.",
            )
    if "=?" in value and "?=" in value:
        raise RenderError(
            f"{what} holds mail code (=?…?=), which mail programs would decode.",
            help="Write the words themselves.",
        )
    if len(value) > MAX_VALUE:
        raise RenderError(f"{what} is {len(value):,} characters long; a mail header takes {MAX_VALUE:,}.")
    return value


def text_header(what: str, value: str) -> str:
    """A free text, such as a subject, as a header value: ASCII, other characters in encoded words."""
    text = " ".join(check_value(what, value).split())
    if not text:
        raise RenderError(f"{what} is empty.", help="Give the release a title.")
    if text.isascii() and all(len(word) < MAX_LINE - 2 for word in text.split(" ")):
        return text
    return " ".join(encoded_words(text))


@lru_cache(maxsize=64)
def address_header(what: str, value: str) -> str:
    """One address with or without a display name, as a header value. Raises RenderError where it is no address."""
    from email.errors import HeaderParseError
    from email.headerregistry import Address
    from email.utils import parseaddr

    name, written = parseaddr(check_value(what, value))
    local, _, domain = written.rpartition("@")
    address = written if domain.isascii() else f"{local}@{_ascii_domain(domain)}"
    alone = value.strip() == written or value.rstrip().endswith(f"<{written}>")
    if not alone or value.count("@") != 1 + name.count("@") or not _ADDRESS.fullmatch(address):
        raise RenderError(f"{what} is not one mail address: {value}.", help="Write it as `Name <name@example.org>`.")
    try:
        Address(addr_spec=address)
    except (HeaderParseError, ValueError, IndexError):
        raise RenderError(f"{what} is not a mail address: {value}.") from None
    if not name:
        return address
    if not name.isascii():
        return f"{' '.join(encoded_words(name))} <{address}>"
    quoted = name if _PLAIN_NAME.fullmatch(name) else '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{quoted} <{address}>"


def _ascii_domain(domain: str) -> str:
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return domain


def encoded_words(text: str) -> list[str]:
    """A text as encoded words of at most MAX_WORD characters, cut between characters.

    "Q" where most of it is ASCII, since people read raw mails; else "B", which is shorter then. The words are joined
    without the spaces between them, so that every space of the text is inside one.
    """
    data = text.encode("utf-8")
    use_q = len(data.translate(None, _Q_ONE)) * 2 < len(data)
    pieces, size, room = [""], 0, MAX_WORD - _MARKS - _NAME
    for cluster in _clusters(text):
        added = 1 if cluster in _Q_LETTERS else _size(cluster, use_q)
        if pieces[-1] and (size + added if use_q else (size + added + 2) // 3 * 4) > room:
            pieces.append("")
            size, room = 0, MAX_WORD - _MARKS
        pieces[-1] += cluster
        size += added
    return [f"=?utf-8?{'q' if use_q else 'b'}?{_encode(piece, use_q)}?=" for piece in pieces]


def _clusters(text: str) -> list[str]:
    """Characters with the marks that stand on them, as long as a word has room for them."""
    found: list[str] = []
    for char in text:
        joins = char > "\u02ff" and (unicodedata.combining(char) or char in "\u200d\ufe0f")
        if found and joins and len(found[-1]) < 6:
            found[-1] += char
        else:
            found.append(char)
    return found


def _encode(text: str, use_q: bool) -> str:
    data = text.encode("utf-8")
    if not use_q:
        return base64.b64encode(data).decode("ascii")
    return "".join(chr(byte) if byte in _Q_SAFE else "_" if byte == 0x20 else f"={byte:02X}" for byte in data)


def _size(cluster: str, use_q: bool) -> int:
    """What a cluster adds to a word: encoded characters in "Q", bytes before encoding in "B"."""
    data = cluster.encode("utf-8")
    return sum(1 if byte in _Q_ONE else 3 for byte in data) if use_q else len(data)


def header_line(name: str, value: str) -> bytes:
    """A header as bytes, folded at spaces where it is long (RFC 5322, 2.2.3)."""
    lines = [f"{name}:"]
    for word in value.split(" "):
        if len(lines[-1]) + 1 + len(word) > MAX_LINE and lines[-1].strip() and not lines[-1].endswith(":"):
            lines.append("")
        lines[-1] += f" {word}"
    return "\r\n".join(lines).encode("ascii") + b"\r\n"
