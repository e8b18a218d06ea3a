"""An output before it is a file."""

from __future__ import annotations

from typing import NamedTuple

PRIVATE = "private"
"""The folder of an export for everything that holds recipients."""

PRIVATE_MODE = 0o600


class Piece(NamedTuple):
    """One output: its path in the export with forward slashes, its format, its bytes."""

    path: str
    format: str
    data: bytes

    @property
    def private(self) -> bool:
        """Whether it holds recipients: nobody but the one who made it may read it."""
        return is_private(self.path)


def is_private(path: str) -> bool:
    """Whether an output, by its path in the export, holds recipients."""
    return path.partition("/")[0] == PRIVATE
