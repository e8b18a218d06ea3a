"""New files that overwrite nothing: they appear whole, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from pressctl.errors import OutputError
from pressctl.files.writer import discard, write_aside

_FRESH = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def create_file(path: Path, text: str, *, shown: str | None = None, mode: int | None = None) -> None:
    """Write a new UTF-8 file, its folders included.

    The text goes to a file beside it first, which then gets the name if nobody has it: a link can't replace anything.
    Raises OutputError where something of that name is there already (a dangling link, too), or it can't be written.
    """
    name = shown if shown is not None else str(path)
    if "\0" in str(path):
        raise OutputError("This is no possible file name: it holds a NUL character.", path=name.replace("\0", "\\0"))
    if os.path.lexists(path):
        raise _taken(name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not possible here"
        raise OutputError(f"The folder can't be made: {reason}.", path=str(path.parent)) from None
    beside = write_aside(str(path), text.encode("utf-8"), mode)
    try:
        _name(beside, path)
    except FileExistsError:
        raise _taken(name) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "the name is not possible here"
        raise OutputError(f"This file can't be written: {reason}.", path=name) from None
    finally:
        discard(beside)


def _name(beside: str, path: Path) -> None:
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):  # a file system without links: the name is taken first, then filled
        os.close(os.open(path, _FRESH))
        os.replace(beside, path)


def _taken(name: str) -> OutputError:
    return OutputError(
        "There is a file of this name already; pressctl does not overwrite it.",
        path=name,
        help="Choose another title, slug or date, or open the file that is there.",
    )
