"""The folder that an export writes to: nothing outside it, nothing through a link in it."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterable

from pressctl.errors import OutputError
from pressctl.files.names import checked_name
from pressctl.files.writer import TEMPORARY, cannot_write, discard, flush_all, put_in_place, write_aside
from pressctl.record import field, mutable_record

PRIVATE = "private"
"""The folder of an export for files that hold recipients: nobody but its maker may look into it."""


@mutable_record
class OutFolder:
    """An output folder, and what is being written to it.

    `write` lays files aside; `settle` flushes them all and gives them their names. Paths are relative, with forward
    slashes. `private` folders are for files that hold recipients.
    """

    root: str
    _folders: set[str] = field(default_factory=set)
    _waiting: list[tuple[str, str]] = field(default_factory=list)  # temporary file, file

    def write(self, relative: str, data: bytes, *, mode: int | None = None) -> bool:
        """Lay a file aside, to be put in place by `settle`; False where the file has these bytes already.

        Raises RenderError for a name that may not be, OutputError where it can't be written.
        """
        path = self.path(relative)
        if _same(path, data):
            return False
        self._waiting.append((write_aside(path, data, mode, flush=False), path))
        return True

    def write_chunks(self, relative: str, chunks: Iterable[bytes], *, mode: int | None = None) -> None:
        """The same for a file that is too long to be held in memory; it is always written."""
        path = self.path(relative)
        self._waiting.append((write_aside(path, chunks, mode, flush=False), path))

    def folder(self, relative: str) -> None:
        """Make a folder, which may stay empty. Raises RenderError for a name that may not be, OutputError."""
        self.path(f"{relative}/x")

    def settle(self) -> None:
        """Flush what was laid aside and put it in place. Raises OutputError for the first that can't be."""
        waiting, self._waiting = self._waiting, []
        flush_all([temporary for temporary, _ in waiting])
        try:
            while waiting:
                temporary, path = waiting.pop()
                put_in_place(temporary, path)
        finally:
            for temporary, _ in waiting:
                discard(temporary)

    def abandon(self) -> None:
        """Throw away what was laid aside."""
        waiting, self._waiting = self._waiting, []
        for temporary, _ in waiting:
            discard(temporary)

    def path(self, relative: str) -> str:
        """Where an output goes; its folders are made. Raises RenderError for a name that may not be, OutputError."""
        *folders, name = relative.split("/")
        checked_name(name)
        here = self.root
        for folder in folders:
            here = os.path.join(here, checked_name(folder))
            self._make(here)
        return os.path.join(here, name)

    def remove(self, relative: str) -> None:
        """Remove an output, and its folder where that is empty then."""
        path = self.path(relative)
        discard(path)
        folder = os.path.dirname(path)
        while folder != self.root:
            try:
                os.rmdir(folder)
            except OSError:
                return
            self._folders.discard(folder)
            folder = os.path.dirname(folder)

    def make(self) -> None:
        """Make the output folder itself. Raises OutputError."""
        try:
            os.makedirs(self.root, exist_ok=True)
        except OSError as error:
            raise cannot_write(error, self.root) from None

    def _make(self, folder: str) -> None:
        if folder in self._folders:
            return
        try:
            with contextlib.suppress(FileExistsError):
                os.mkdir(folder, 0o700 if folder == os.path.join(self.root, PRIVATE) else 0o777)
            info = os.lstat(folder)
        except OSError as error:
            raise cannot_write(error, folder) from None
        if not stat.S_ISDIR(info.st_mode):
            raise OutputError(
                "There is a link or a file where a folder should be; pressctl writes through no link.",
                path=folder,
                help="Remove it, or choose another folder with --out.",
            )
        self._folders.add(folder)

    def sweep(self) -> int:
        """Remove temporary files that a killed run left; returns how many there were."""
        count = 0
        waiting = [self.root]
        while waiting:
            with contextlib.suppress(OSError), os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    elif entry.name.startswith(TEMPORARY) and entry.name.endswith(".tmp"):
                        discard(entry.path)
                        count += 1
        return count


def _same(path: str, data: bytes) -> bool:
    """Whether a regular file (no link) holds these bytes already."""
    try:
        info = os.lstat(path)
        if not stat.S_ISREG(info.st_mode) or info.st_size != len(data):
            return False
        with open(path, "rb") as file:
            return file.read(len(data) + 1) == data
    except OSError:
        return False
