"""Bytes that wait on the disk until all releases are done: what a mailbox or feed is put together from."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count

from pressctl.errors import OutputError
from pressctl.files.writer import TEMPORARY, cannot_write, discard
from pressctl.record import field, mutable_record, record

_NUMBERS = count()


@record
class Spooled:
    """A temporary file, and the sizes of the parts in it, each with its key."""

    path: str
    parts: tuple[tuple[tuple[str, ...], int], ...] = ()

    def read(self) -> Iterator[tuple[tuple[str, ...], bytes]]:
        """The parts in order. Raises OutputError where the file is not what was written."""
        try:
            with open(self.path, "rb") as file:
                for key, size in self.parts:
                    data = file.read(size)
                    if len(data) != size:
                        raise OutputError("A temporary file was changed while it was in use.", path=self.path)
                    yield key, data
        except OSError as error:
            raise cannot_write(error, self.path) from None

    def discard(self) -> None:
        """Remove the file."""
        discard(self.path)


@mutable_record
class Spool:
    """A temporary file of an export, being written; readable by nobody else, since it may hold recipients."""

    folder: str
    path: str = ""
    parts: list[tuple[tuple[str, ...], int]] = field(default_factory=list)

    def add(self, key: tuple[str, ...], data: bytes) -> None:
        """Append a part. Raises OutputError."""
        flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        if not self.path:
            self.path = os.path.join(self.folder, f"{TEMPORARY}spool-{os.getpid()}-{next(_NUMBERS)}.tmp")
            flags |= os.O_CREAT | os.O_EXCL
        try:
            descriptor = os.open(self.path, flags, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
        except OSError as error:
            discard(self.path)
            raise cannot_write(error, self.path) from None
        self.parts.append((key, len(data)))

    def discard(self) -> None:
        """Throw away what was written."""
        if self.path:
            discard(self.path)

    def done(self) -> Spooled | None:
        """What was written; None where nothing was."""
        return Spooled(self.path, tuple(self.parts)) if self.path else None
