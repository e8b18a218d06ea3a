"""Making a folder a newsroom: what is there stays, what is missing is added."""

from __future__ import annotations

import os
from pathlib import Path

from pressctl.errors import OutputError, SourceError
from pressctl.files.create import create_file
from pressctl.files.writer import replace_file
from pressctl.source import open_source

MAX_BYTES = 1_000_000


def read_if_there(path: Path) -> str | None:
    """The text of a file, or None where there is none. Raises SourceError where it can't be read."""
    return open_source(path, limit=MAX_BYTES).text if os.path.lexists(path) else None


def add(path: Path, text: str, existing: str | None) -> str:
    """Write a file that was read by `read_if_there`; says "created", "added to" or "unchanged".

    A link is not written through: it is refused. Raises OutputError.
    """
    if existing == text:
        return "unchanged"
    if existing is None:
        create_file(path, text)
        return "created"
    if path.is_symlink():
        raise OutputError("This is a link, and pressctl does not write through links.", path=str(path))
    replace_file(str(path), text.encode("utf-8"))
    return "added to"


def git_root(start: Path) -> Path | None:
    """The top folder of the git repository around a folder, which need not exist; None where there is none."""
    return next((folder for folder in (start, *start.parents) if (folder / ".git").exists()), None)


def hooks_folder(start: Path) -> Path | None:
    """The folder of git hooks of the repository around a folder, or None where there is none.

    In a linked work tree, `.git` is a file that names the place, and `commondir` there leads to the shared one.
    """
    root = git_root(start)
    if root is None:
        return None
    git = root / ".git"
    return git / "hooks" if git.is_dir() else _linked(git)


def _linked(git: Path) -> Path | None:
    try:
        place = open_source(git, limit=MAX_BYTES).text.removeprefix("gitdir:").strip()
        own = git.parent / place
        common = own / "commondir"
        shared = own / open_source(common, limit=MAX_BYTES).text.strip() if common.is_file() else own
    except SourceError:
        return None
    return shared / "hooks"
