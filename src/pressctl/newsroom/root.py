"""Where a newsroom begins: the folder of the pressctl.toml that holds for a file."""

from __future__ import annotations

import os
from pathlib import Path

FILE_NAME = "pressctl.toml"


def newsroom_root(start: Path) -> Path | None:
    """The folder of the pressctl.toml that holds for a file or folder, which need not exist; None where there is none.

    Looks upwards, as far as a folder with `.git` in it, or the home folder, both included. Links are not resolved: a
    release belongs to the newsroom whose path it is named by.
    """
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() raises where no home is known
    folder = os.path.abspath(start)  # noqa: PTH100 - Path.absolute() keeps `..`, and resolve() follows links
    while True:
        if os.path.lexists(os.path.join(folder, FILE_NAME)):  # noqa: PTH118 - called for every folder of a batch
            return Path(folder)
        parent = os.path.dirname(folder)  # noqa: PTH120
        if parent == folder or folder == home or os.path.lexists(os.path.join(folder, ".git")):  # noqa: PTH118
            return None
        folder = parent
