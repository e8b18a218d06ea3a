"""The newsroom that holds for each file of a batch, read once each."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from pressctl.errors import UsageError
from pressctl.newsroom.root import FILE_NAME, newsroom_root
from pressctl.record import record

if TYPE_CHECKING:
    from pressctl.newsroom.newsroom import Newsroom


@record
class NewsroomChoice:
    """How newsrooms are found: upwards from each file; the one in the folder `config`; or none (`isolated`)."""

    config: str | None = None
    isolated: bool = False

    def root_for(self, folder: str) -> str | None:
        """The newsroom folder that holds for files in `folder`, or None."""
        if self.isolated:
            return None
        return self.config or _root_above(folder)

    def newsroom_for(self, folder: str) -> Newsroom:
        """The newsroom that holds for files in `folder`. Raises NewsroomError or SourceError."""
        root = self.root_for(folder)
        return _loaded(root, _stamp(root)) if root else _none()


def choose_newsroom(config: Path | None, isolated: bool) -> NewsroomChoice:
    """What `--config` and `--isolated` ask for. `config` is a pressctl.toml or its folder. Raises UsageError."""
    if config is None:
        return NewsroomChoice(isolated=isolated)
    if isolated:
        raise UsageError("--config and --isolated contradict each other.", help="Leave one of them out.")
    folder = config if config.is_dir() else config.parent
    if not config.is_dir() and config.name != FILE_NAME:
        raise UsageError(f"{config} is no {FILE_NAME}.", help=f"Name a file called {FILE_NAME}, or its folder.")
    return NewsroomChoice(config=os.path.abspath(folder))


@lru_cache(maxsize=4096)
def _root_above(folder: str) -> str | None:
    found = newsroom_root(Path(folder))
    return str(found) if found else None


def _stamp(root: str) -> tuple[int, int]:
    """Tells a pressctl.toml that was changed since it was read."""
    try:
        info = os.stat(os.path.join(root, FILE_NAME))
    except OSError:
        return (0, 0)
    return (info.st_mtime_ns, info.st_size)


@lru_cache(maxsize=8)
def _loaded(root: str, stamp: tuple[int, int]) -> Newsroom:
    from pressctl.newsroom.load import load_newsroom

    newsroom = load_newsroom(Path(root))
    _refuse_unknown_rules(newsroom)
    return newsroom


def _refuse_unknown_rules(newsroom: Newsroom) -> None:
    from pressctl.newsroom.newsroom import ValidateSettings

    usual, said = ValidateSettings(), newsroom.validate
    named = (said.select, said.ignore, said.per_file_ignores, said.rules)
    if named == (usual.select, usual.ignore, usual.per_file_ignores, usual.rules) or newsroom.root is None:
        return
    from pressctl.newsroom.load import setting_error
    from pressctl.rules.settings import first_fault

    fault = first_fault(said)
    if fault is not None:
        raise setting_error(Path(newsroom.root), fault.path, fault.message, fault.hint)


@lru_cache(maxsize=1)
def _none() -> Newsroom:
    from pressctl.newsroom.newsroom import Newsroom

    return Newsroom()
