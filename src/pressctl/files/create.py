"""New files that overwrite nothing: they appear whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from pressctl.errors import OutputError

_FRESH = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def create_file(path: Path, text: str, *, shown: str | None = None, mode: int = 0o666) -> None:
    """Write a new UTF-8 file, its folders included.

    The text goes to a file beside it first, which then gets the name if nobody has it: a link can't replace anything.
    Raises OutputError where something of that name is there already (a dangling link, too), or it can't be written.
    """
    name = shown if shown is not None else str(path)
    beside = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(path):
            raise FileExistsError
        _write(beside, text, mode)
        _name(beside, path, text, mode)
    except FileExistsError:
        raise OutputError(
            "There is a file of this name already; pressctl does not overwrite it.",
            path=name,
            help="Choose another title, slug or date, or open the file that is there.",
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not possible here"
        raise OutputError(f"This file can't be written: {reason}.", path=name) from None
    finally:
        with contextlib.suppress(OSError, ValueError):
            beside.unlink()


def _name(beside: Path, path: Path, text: str, mode: int) -> None:
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a file system without links
        _write(path, text, mode)


def _write(path: Path, text: str, mode: int) -> None:
    descriptor = os.open(path, _FRESH, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(text.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
