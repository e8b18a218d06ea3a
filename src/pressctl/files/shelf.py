"""Texts by name in `.pressctl_cache/`, more of them than should be in memory: a small SQLite database.

It may be gone, broken or of another program at any moment; then nothing is known, and what is put there is lost, in
silence. A kill leaves what was there before: SQLite's own journal sees to that.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from pressctl.files.cache_folder import cache_folder, make_cache_folder

if TYPE_CHECKING:
    import sqlite3

_SUFFIXES = ("", "-journal", "-wal", "-shm")


class Shelf:
    """The texts of one file of the cache."""

    def __init__(self, root: str, name: str) -> None:
        self.root = root
        self.path = os.path.join(cache_folder(root), name)
        self._opened: sqlite3.Connection | None = None
        self._broken = False

    def get(self, name: str) -> str | None:
        """The text of a name, or None."""
        with self._trying(writing=False) as connection:
            if connection is not None:
                row = connection.execute("SELECT text FROM shelf WHERE name = ?", (name,)).fetchone()
                return str(row[0]) if row else None
        return None

    def put(self, name: str, text: str) -> None:
        """Put a text in the place of the one that a name had."""
        with self._trying() as connection:
            if connection is not None:
                connection.execute("INSERT OR REPLACE INTO shelf VALUES (?, ?)", (name, text))

    def remove(self, name: str) -> None:
        """Forget a name."""
        with self._trying(writing=False) as connection:
            if connection is not None:
                connection.execute("DELETE FROM shelf WHERE name = ?", (name,))

    def save(self, wanted: Callable[[str], bool]) -> None:
        """Keep what was put here, and forget names that are not wanted any more."""
        with self._trying(writing=False) as connection:
            if connection is None:
                return
            gone = [(name,) for (name,) in connection.execute("SELECT name FROM shelf") if not wanted(str(name))]
            connection.executemany("DELETE FROM shelf WHERE name = ?", gone)
            connection.commit()
            connection.close()
            self._opened = None

    @contextlib.contextmanager
    def _trying(self, *, writing: bool = True) -> Iterator[sqlite3.Connection | None]:
        """The database; None where there is none. One that turns out to be broken is removed."""
        import sqlite3

        connection = None
        try:
            connection = self._connection(make=writing)
        except (sqlite3.Error, OSError):
            self._give_up()
        try:
            yield connection
        except (sqlite3.Error, OSError, UnicodeError):
            self._give_up()

    def _connection(self, *, make: bool) -> sqlite3.Connection | None:
        import sqlite3

        if self._opened is not None or self._broken:
            return self._opened
        if os.path.islink(cache_folder(self.root)) or os.path.islink(self.path):
            return None
        if not os.path.lexists(self.path) and not (make and make_cache_folder(self.root)):
            return None
        self._opened = connection = sqlite3.connect(self.path, timeout=1)
        # A power cut may cost the cache, which is made anew; waiting for the disk would cost every run.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("CREATE TABLE IF NOT EXISTS shelf (name TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID")
        return connection

    def _give_up(self) -> None:
        import sqlite3

        self._broken = True
        if self._opened is not None:
            with contextlib.suppress(sqlite3.Error):
                self._opened.close()
            self._opened = None
        for suffix in _SUFFIXES:
            with contextlib.suppress(OSError):
                os.unlink(self.path + suffix)
