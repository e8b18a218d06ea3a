"""What kind of file a picture or attachment is, by its first bytes, and how large a picture is drawn.

Only the head of the file is read: a picture of a gigabyte costs no more than a small one.
"""

from __future__ import annotations

import os
import stat
import struct

from pressctl.errors import SourceError
from pressctl.reading.surroundings import FileFact

_HEAD = 4096
_JPEG_HEAD = 256 * 1024
"""JPEG keeps its size behind the camera's notes and an embedded preview; larger ones than this are rare."""

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"),
    (b"ID3", "audio/mpeg"),
)
_JPEG_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


def media_facts(path: str) -> FileFact:
    """Size, media type and dimensions of a file. Raises SourceError where it can't be read or is no regular file."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise SourceError(f"This file can't be read: {error}.", path=path) from None
    try:
        info = os.fstat(descriptor)
        if not stat.S_ISREG(info.st_mode):
            raise SourceError("This is not a regular file.", path=path)
        head = os.read(descriptor, _HEAD)
        if head.startswith(b"\xff\xd8\xff"):
            head += os.read(descriptor, _JPEG_HEAD)
    except OSError as error:
        raise SourceError(f"This file can't be read: {error}.", path=path) from None
    finally:
        os.close(descriptor)
    kind = media_type(head)
    width, height = _dimensions(kind, head)
    return FileFact(exists=True, size=info.st_size, kind=kind, width=width, height=height)


def media_type(head: bytes) -> str | None:
    """The media type that the first bytes of a file tell, or None."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return {b"avif": "image/avif", b"heic": "image/heic", b"qt  ": "video/quicktime"}.get(head[8:12], "video/mp4")
    start = head[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"<svg") or (start.startswith(b"<?xml") and b"<svg" in start):
        return "image/svg+xml"
    return None


def _dimensions(kind: str | None, head: bytes) -> tuple[int | None, int | None]:
    """Width and height in pixels, where the head holds them."""
    try:
        if kind == "image/png":
            return struct.unpack(">II", head[16:24])
        if kind == "image/gif":
            return struct.unpack("<HH", head[6:10])
        if kind == "image/jpeg":
            return _jpeg(head)
        if kind == "image/webp":
            return _webp(head)
    except (struct.error, IndexError):
        return None, None
    return None, None


def _jpeg(head: bytes) -> tuple[int | None, int | None]:
    """The first frame header (ITU T.81, B.2.2). Segments are stepped over by their lengths."""
    at = 2
    while at + 9 <= len(head):
        if head[at] != 0xFF:
            return None, None
        marker = head[at + 1]
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return width, height
        alone = marker in (0x01, 0xFF) or 0xD0 <= marker <= 0xD9
        at += 1 if marker == 0xFF else 2 if alone else 2 + struct.unpack(">H", head[at + 2 : at + 4])[0]
    return None, None


def _webp(head: bytes) -> tuple[int | None, int | None]:
    """The three kinds of WebP (RFC 9649, section 2)."""
    chunk = head[12:16]
    if chunk == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if chunk == b"VP8L":
        bits = int.from_bytes(head[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if chunk == b"VP8 ":
        width, height = struct.unpack("<HH", head[26:30])
        return width & 0x3FFF, height & 0x3FFF
    return None, None
