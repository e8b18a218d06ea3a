"""Manifests read a release at a time: one of ten thousand releases would fill the memory that a whole export takes."""

from __future__ import annotations

import contextlib
import heapq
import io
import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, BinaryIO

from pressctl.errors import OutputError, PressctlError
from pressctl.files.manifest import Entry, ListOutput, manifest_chunks, order, read_entry, read_newsroom, read_rest
from pressctl.source import open_bytes

_CHUNK = 65_536
_RELEASES = '"releases": ['
_SPACE = " \t\r\n"
_MAX_HEAD = 1_000_000


class ManifestReader:
    """One manifest. `newsroom` is known at once, `refused` and `lists` when all `entries` have been read."""

    def __init__(self, path: str) -> None:
        """Raises SourceError where the file can't be read, OutputError where it is no manifest."""
        self.path = path
        self.refused = 0
        self.lists: tuple[ListOutput, ...] = ()
        with self._guarded(), open_bytes(Path(path)) as file:
            self.newsroom = read_newsroom(json.loads(_Buffer(file).head() + "]}"))

    def entries(self) -> Iterator[Entry]:
        """The releases as they stand there. Raises as the reader itself does."""
        with self._guarded(), open_bytes(Path(self.path)) as file:
            buffer = _Buffer(file)
            buffer.head()
            last: tuple[str, ...] = ()
            while (value := buffer.value()) is not None:
                entry = read_entry(value)
                if order(entry) < last:
                    raise ValueError("not in order")
                last = order(entry)
                yield entry
            self.refused, self.lists = read_rest(json.loads("{" + buffer.tail()))

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OSError):
            raise OutputError(
                "This is no manifest of an export.", path=self.path, help="Export once more, and it is made anew."
            ) from None


class _Buffer:
    """The text of a manifest, of which no more is in memory than one release and a chunk."""

    def __init__(self, file: BinaryIO) -> None:
        self.text = io.TextIOWrapper(file, encoding="utf-8")
        self.here = ""
        self.at = 0
        self.decode = json.JSONDecoder().raw_decode

    def more(self) -> bool:
        """Read on, as much again as waits already, so that a long release is looked at few times; false at the end."""
        chunk = self.text.read(max(_CHUNK, len(self.here) - self.at))
        self.here, self.at = self.here[self.at :] + chunk, 0
        return bool(chunk)

    def head(self) -> str:
        """What stands before the first release."""
        while (end := self.here.find(_RELEASES)) < 0:
            if len(self.here) > _MAX_HEAD or not self.more():
                raise ValueError("no releases")
        self.at = end + len(_RELEASES)
        return self.here[: self.at]

    def value(self) -> Any:
        """The next release, or None behind the last one."""
        while True:
            while self.at < len(self.here) and self.here[self.at] in _SPACE + ",":
                self.at += 1
            if self.at < len(self.here):
                if self.here[self.at] == "]":
                    return None
                with contextlib.suppress(json.JSONDecodeError):
                    value, self.at = self.decode(self.here, self.at)
                    return value
            if not self.more():
                raise ValueError("cut off")

    def tail(self) -> str:
        """All that stands behind the releases."""
        while self.more():
            pass
        return self.here[self.at + 1 :].lstrip(_SPACE + ",")


def known_reader(path: str) -> ManifestReader | None:
    """The manifest of a path, or None where there is none or it is none from the start; `entries` may still find it broken."""
    try:
        return ManifestReader(path)
    except PressctlError:
        return None


def merged(paths: Sequence[str]) -> Iterator[bytes]:
    """The manifest of one run that did what the runs of these manifests did: shards of one newsroom. A later entry for a
    file wins. Raises SourceError and OutputError."""
    readers = [ManifestReader(path) for path in paths]
    newsroom = next((reader.newsroom for reader in readers if reader.newsroom), None)
    numbered = (_numbered(reader, number) for number, reader in enumerate(readers))
    together = heapq.merge(*numbered, key=lambda pair: (pair[1].file, pair[0]))
    latest = (list(group)[-1][1] for _, group in groupby(together, key=lambda pair: pair[1].file))

    def rest() -> tuple[int, list[ListOutput]]:
        lists = {one.path: one for reader in readers for one in reader.lists}
        return sum(reader.refused for reader in readers), list(lists.values())

    return manifest_chunks(newsroom, latest, rest)


def _numbered(reader: ManifestReader, number: int) -> Iterator[tuple[int, Entry]]:
    return ((number, entry) for entry in reader.entries())
