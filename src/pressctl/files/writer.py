"""The one door out: a file is written aside, flushed to the disk, and renamed; whole or not at all.

A power cut or a kill leaves the old file or the new one, never half of one. Nothing is written through a link.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterable, Sequence
from itertools import count

from pressctl.errors import OutputError

TEMPORARY = ".pressctl-"
"""How temporary names begin; what bears such a name after a run was left by one that was killed."""

_FEW = 8
_NUMBERS = count()


def replace_file(path: str, data: bytes, mode: int | None = None, *, flush: bool = True) -> None:
    """Put `data` in the place of a file, in one step. `mode` is for its permissions (default: as the old file's).

    `flush` waits until the disk has it; what may be lost need not.
    Raises OutputError where that is not possible; the old file then stands as it was.
    """
    temporary = write_aside(path, data, mode, flush=flush)
    put_in_place(temporary, path)


def put_in_place(temporary: str, path: str) -> None:
    """Give a temporary file the name it was written for. A link of that name is replaced, not followed."""
    try:
        os.replace(temporary, path)
    except OSError as error:
        discard(temporary)
        raise cannot_write(error, path) from None


def write_aside(path: str, data: bytes | Iterable[bytes], mode: int | None = None, *, flush: bool = True) -> str:
    """Write a temporary file beside `path`; returns its name. `flush` waits until the disk has it.

    `data` may come in pieces, of which one is in memory at a time.

    Raises OutputError.
    """
    temporary = os.path.join(os.path.dirname(path), f"{TEMPORARY}{os.getpid()}-{next(_NUMBERS)}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        descriptor = os.open(temporary, flags, 0o666 if mode is None else mode)
    except OSError as error:
        raise cannot_write(error, path) from None
    try:
        try:
            for piece in (data,) if isinstance(data, bytes) else data:
                _write_all(descriptor, piece)
            _keep_mode(descriptor, path, mode)
            if flush:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        discard(temporary)
        raise cannot_write(error, path) from None
    except BaseException:
        discard(temporary)
        raise
    return temporary


def flush_all(temporaries: Sequence[str]) -> None:
    """Wait until the disk has these files: one call for many files, where the system offers one.

    Flushing each of five files of ten thousand releases by itself takes most of a minute.
    """
    sync = getattr(os, "sync", None)
    if sync is not None and len(temporaries) > _FEW:
        sync()
        return
    for path in temporaries:
        with contextlib.suppress(OSError):
            descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def discard(path: str) -> None:
    """Remove a temporary file, if it is there."""
    with contextlib.suppress(OSError):
        os.unlink(path)


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _keep_mode(descriptor: int, path: str, mode: int | None) -> None:
    """A file that is replaced keeps its permissions; one that asks for its own gets them whatever the umask says."""
    change = getattr(os, "fchmod", None)
    if change is None:
        return
    if mode is not None:
        change(descriptor, mode)
        return
    with contextlib.suppress(OSError):
        change(descriptor, stat.S_IMODE(os.lstat(path).st_mode))


def cannot_write(error: OSError, path: str) -> OutputError:
    """An OutputError in words for the person who asked for the file."""
    reasons = {
        errno.ENOSPC: ("The disk is full.", "Make room, and run the same command again."),
        errno.EDQUOT: ("Your share of the disk is full.", "Make room, and run the same command again."),
        errno.EACCES: ("This can't be written: permission denied.", "Ask for the right to write there."),
        errno.EPERM: ("This can't be written: permission denied.", "Ask for the right to write there."),
        errno.EROFS: ("This can't be written: the disk is read-only.", "Choose another folder."),
        errno.ENAMETOOLONG: ("This name is too long for the disk.", "Shorten the slug."),
        errno.ENOENT: ("There is no such folder.", "Make it, or choose another."),
        errno.ENOTDIR: ("A part of this path is a file, not a folder.", "Choose another folder."),
        errno.EISDIR: ("This is a folder, where a file should be written.", "Move it away, or choose another name."),
    }
    message, hint = reasons.get(error.errno or 0, (f"This can't be written: {error.strerror or error}.", None))
    return OutputError(message, path=path, help=hint)
