"""One export at a time into one folder; and a sign of runs that were killed."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

from pressctl.errors import OutputError
from pressctl.files.writer import cannot_write, discard

LOCK = ".pressctl.lock"


@contextlib.contextmanager
def locked(folder: str) -> Iterator[bool]:
    """Hold the folder's lock; yields whether a run before this one was killed (its lock file was still there).

    The system lets go of the lock when a process ends, however it ends. Raises OutputError where another run holds it.
    """
    path = os.path.join(folder, LOCK)
    left_over = os.path.lexists(path)
    descriptor = _hold(path)
    if descriptor is None:
        raise OutputError(
            "Another export is writing to this folder.",
            path=folder,
            help="Wait until it is done, or choose another folder with --out.",
        )
    try:
        yield left_over
    finally:
        # Removed while it is still held, so that no other run can hold a file that is about to go.
        if sys.platform != "win32":
            discard(path)
        os.close(descriptor)
        if sys.platform == "win32":
            discard(path)


def _hold(path: str) -> int | None:
    """The lock file, held; None where another run holds it. The file then stays: without it, a third run would make one
    of its own."""
    while True:
        descriptor = _open(path)
        if not _take(descriptor):
            os.close(descriptor)
            return None
        if os.fstat(descriptor).st_nlink:
            return descriptor
        os.close(descriptor)  # the run that held it ended between the two steps, and took the file along


def _open(path: str) -> int:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        return os.open(path, flags, 0o600)
    except OSError as error:
        raise cannot_write(error, path) from None


def _take(descriptor: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
