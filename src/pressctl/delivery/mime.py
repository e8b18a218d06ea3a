"""Parts of a mail in 7 bits: quoted-printable or base64, whichever is shorter."""

from __future__ import annotations

import base64
import binascii
import re

from pressctl.errors import RenderError
from pressctl.record import record

_PICTURES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg", b"GIF87a": "gif", b"GIF89a": "gif"}
_RISKY = (b"From ", b".")
_RISKY_START = re.compile(rb"(?m)^(From |\.)")


@record
class Part:
    """A part: its Content- headers, and its content with CRLF at the end."""

    headers: tuple[tuple[str, str], ...]
    content: bytes

    def header_lines(self) -> list[bytes]:
        """The headers as bytes; every value is ours and short."""
        return [f"{name}: {value}\r\n".encode("ascii") for name, value in self.headers]


def text_part(subtype: str, text: str) -> Part:
    """A text part in UTF-8, line ends CRLF."""
    data = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n").encode("utf-8", "replace")
    quoted = _quoted_printable(data)
    encoded, name = quoted, "quoted-printable"
    if len(quoted) > len(data) * 3 // 2:
        encoded, name = _base64(data), "base64"
    kind = f'text/{subtype}; charset="utf-8"'
    return Part((("Content-Type", kind), ("Content-Transfer-Encoding", name)), _ended(encoded))


def picture_part(name: str, cid: str, data: bytes) -> Part:
    """A picture shown in the HTML by its content id. `name` is an ASCII file name."""
    kind = next((kind for magic, kind in _PICTURES.items() if data.startswith(magic)), None)
    if kind is None:
        raise RenderError(f"{name} is no JPEG, PNG or GIF.", help="Mail programs show no other pictures.")
    headers = (
        ("Content-Type", f"image/{kind}"),
        ("Content-Transfer-Encoding", "base64"),
        ("Content-ID", f"<{cid}>"),
        ("Content-Disposition", f'inline; filename="{name}"'),
    )
    return Part(headers, _base64(data))


def multipart(subtype: str, parts: list[Part], boundary: str, parameters: dict[str, str] | None = None) -> Part:
    """Parts between boundaries. No content can hold one: `=_` never stands in quoted-printable or base64."""
    extra = "".join(f'; {name}="{value}"' for name, value in (parameters or {}).items())
    kind = f'multipart/{subtype}{extra};\r\n boundary="{boundary}"'
    mark = b"--" + boundary.encode("ascii")
    content = b"".join(b"".join([mark, b"\r\n", *part.header_lines(), b"\r\n", part.content]) for part in parts)
    return Part((("Content-Type", kind),), content + mark + b"--\r\n")


def _quoted_printable(data: bytes) -> bytes:
    """RFC 2045, 6.7; `From ` and a point at the start of a line are encoded too, since mailboxes and old relays
    change them."""
    encoded = binascii.b2a_qp(data, istext=True)
    if not encoded.startswith(_RISKY) and b"\nFrom " not in encoded and b"\n." not in encoded:
        return encoded  # as nearly always; the pattern would look at the start of every line
    return _RISKY_START.sub(lambda match: b"=%02X" % match[1][0] + match[1][1:], encoded)


def _base64(data: bytes) -> bytes:
    return base64.encodebytes(data).replace(b"\n", b"\r\n")


def _ended(content: bytes) -> bytes:
    return content if content.endswith(b"\r\n") else content + b"\r\n"
