"""The one door in: regular files only, bounded, decoded.

Every file that pressctl reads comes through here, so that pipes, devices, folders, huge files and files in other
encodings are refused in one place, with one kind of error.
"""

from __future__ import annotations

import errno
import os
import stat
from bisect import bisect_right
from typing import TYPE_CHECKING

from pressctl.errors import SourceError
from pressctl.record import field, record
from pressctl.spans import Position, Span

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from typing import BinaryIO

MAX_RELEASE_BYTES = 10_000_000
MAX_TOML_BYTES = 10_000_000
MAX_LINE_CHARACTERS = 100_000
"""A longer line is no prose: Markdown parsers grow quadratic on brackets in one line."""

_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SAVE_AS = "Save the file as UTF-8 (in Word: Save as, Plain text, Other encoding, Unicode UTF-8) and try again."


@record
class SourceFile:
    """A file's text, exactly as it stands, with the means to say where in it something is.

    `path` is the name as the user gave it, for messages. `text` keeps the file's own line ends; a byte order mark is
    not in it (`encoding` says whether there was one). All offsets are code points in `text`.
    """

    path: str
    text: str
    newline: str = "\n"
    encoding: str = "utf-8"
    line_starts: tuple[int, ...] = field(default=(), repr=False, compare=False)

    def position(self, offset: int) -> Position:
        """The line and column, both from 1, of the code point at `offset`."""
        starts = self._starts()
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)

    def line_span(self, line: int) -> Span:
        """The span of a line (from 1), without its line end."""
        starts = self._starts()
        end = starts[line] if line < len(starts) else len(self.text)
        start = starts[line - 1]
        return Span(start, start + len(self.text[start:end].rstrip("\r\n")))

    def lines(self, numbers: Iterable[int]) -> list[str]:
        """The text of lines (from 1), without line ends.

        A line that is asked for again is the same object: one line may be a book, with a finding in every word.
        """
        known: dict[int, str] = {}
        asked = []
        for number in numbers:
            if number not in known:
                known[number] = self.slice(self.line_span(number))
            asked.append(known[number])
        return asked

    def slice(self, span: Span) -> str:
        """The text that a span covers."""
        return self.text[span.start : span.end]

    def encode(self, text: str) -> bytes:
        """`text` as bytes in this file's own encoding, byte order mark included."""
        data = text.encode("utf-8")
        return _BOM + data if self.encoding == "utf-8-sig" else data

    def _starts(self) -> tuple[int, ...]:
        if not self.line_starts:
            object.__setattr__(self, "line_starts", _line_starts(self.text))  # found once, on first use
        return self.line_starts


def _line_starts(text: str) -> tuple[int, ...]:
    """Offsets at which lines begin. LF, CRLF and a lone CR end a line; U+2028 and NEL do not (editors agree)."""
    starts = [0]
    at = text.find("\n")
    if "\r" not in text:
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return tuple(starts)
    for index, char in enumerate(text):
        if char == "\n" or (char == "\r" and text[index + 1 : index + 2] != "\n"):
            starts.append(index + 1)
    return tuple(starts)


def source_from_text(text: str, path: str = "-") -> SourceFile:
    """A SourceFile for text that is already at hand (standard input, an editor's buffer, a test)."""
    encoding = "utf-8"
    if text.startswith("\ufeff"):
        text, encoding = text[1:], "utf-8-sig"
    return SourceFile(path, text, "\r\n" if "\r\n" in text else "\n", encoding)


def source_from_bytes(data: bytes, path: str) -> SourceFile:
    """Decode a file's bytes.

    Raises SourceError where they are not UTF-8, naming the line and byte, or where a line is longer than
    MAX_LINE_CHARACTERS.
    """
    if data.startswith(_UTF16):
        raise SourceError("This file is UTF-16, not UTF-8.", path=path, help=_SAVE_AS)
    encoding = "utf-8-sig" if data.startswith(_BOM) else "utf-8"
    body = data[len(_BOM) :] if encoding == "utf-8-sig" else data
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        before = body[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        raise SourceError(
            f"This file is not UTF-8: byte {error.start + 1} is 0x{body[error.start]:02X}.",
            path=path,
            line=line,
            column=column,
            help=_SAVE_AS,
        ) from None
    if len(text) > MAX_LINE_CHARACTERS:
        _refuse_long_lines(text, path)
    return SourceFile(path, text, "\r\n" if "\r\n" in text else "\n", encoding)


def _refuse_long_lines(text: str, path: str) -> None:
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if len(line) > MAX_LINE_CHARACTERS:
            raise SourceError(
                f"Line {number} is {len(line):,} characters long; pressctl reads lines of up to "
                f"{MAX_LINE_CHARACTERS:,}.",
                path=path,
                line=number,
                column=MAX_LINE_CHARACTERS + 1,
                help="Break the text into paragraphs, or take out what was pasted by mistake.",
            )


def read_bytes(path: Path, *, limit: int, shown: str | None = None, follow_links: bool = True) -> bytes:
    """The bytes of a regular file of at most `limit` bytes.

    `shown` is the name for messages (default: the path). With `follow_links` false, a symbolic link is refused.
    Raises SourceError for anything else: a missing file, a folder, a pipe, a device, a file that may not be read or
    that is larger than `limit`.
    """
    name = shown if shown is not None else str(path)
    descriptor = _open_regular(path, name, follow_links)
    try:
        data = _read_up_to(descriptor, limit + 1)
    except OSError as error:
        raise _cannot_open(error, name) from None
    finally:
        os.close(descriptor)
    if len(data) > limit:
        raise SourceError(
            f"This file is larger than {limit:,} bytes, the most that pressctl reads.",
            path=name,
            help="A release is text: keep pictures and attachments in files of their own.",
        )
    return data


def open_bytes(path: Path, *, shown: str | None = None) -> BinaryIO:
    """A regular file, open for reading bit by bit: for our own files that grow with a newsroom, which need no bound.

    Raises SourceError as `read_bytes` does; reading on may raise OSError.
    """
    return os.fdopen(_open_regular(path, shown if shown is not None else str(path)), "rb")


def _open_regular(path: Path, name: str, follow_links: bool = True) -> int:
    """A descriptor of a regular file. Opening never waits, as a pipe would."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    if not follow_links:
        flags |= getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise _cannot_open(error, name) from None
    try:
        info = os.fstat(descriptor)
    except OSError as error:
        os.close(descriptor)
        raise _cannot_open(error, name) from None
    if not stat.S_ISREG(info.st_mode):
        os.close(descriptor)
        raise _not_regular(info.st_mode, name)
    return descriptor


def _read_up_to(descriptor: int, count: int) -> bytes:
    parts: list[bytes] = []
    while count > 0:
        part = os.read(descriptor, min(count, 1 << 20))
        if not part:
            break
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def open_source(path: Path, *, shown: str | None = None, limit: int = MAX_RELEASE_BYTES) -> SourceFile:
    """Open a text file: `read_bytes`, then `source_from_bytes`. Raises SourceError."""
    name = shown if shown is not None else str(path)
    return source_from_bytes(read_bytes(path, limit=limit, shown=name), name)


def _not_regular(mode: int, name: str) -> SourceError:
    if stat.S_ISDIR(mode):
        return SourceError("This is a folder, not a file.", path=name, help="Name a file in it.")
    return SourceError("This is not a regular file (a pipe, a device or a socket).", path=name, help="Name a file.")


def _cannot_open(error: OSError | ValueError, name: str) -> SourceError:
    if isinstance(error, ValueError):
        return SourceError("This is no possible file name: it holds a NUL character.", path=name.replace("\0", "\\0"))
    reasons = {
        errno.ENOENT: ("There is no such file.", "Check the name and the folder."),
        errno.ENOTDIR: ("There is no such file.", "A part of the path is a file, not a folder."),
        errno.EACCES: ("This file may not be read.", "Ask for the right to read it."),
        errno.EPERM: ("This file may not be read.", "Ask for the right to read it."),
        errno.ELOOP: ("This is a symbolic link, which is not followed here.", "Name the file itself."),
        errno.ENAMETOOLONG: ("This file name is too long.", "Shorten it."),
        errno.EISDIR: ("This is a folder, not a file.", "Name a file in it."),
        errno.ENXIO: ("This is not a regular file (a pipe, a device or a socket).", "Name a file."),
    }
    message, hint = reasons.get(error.errno or 0, (f"This file can't be read: {error.strerror or error}.", None))
    return SourceError(message, path=name, help=hint)
