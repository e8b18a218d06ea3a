"""`.pressctl_cache/`: what may be forgotten at any time. It exists only beside a pressctl.toml."""

from __future__ import annotations

import contextlib
import json
import os
from typing import Any

from pressctl.errors import OutputError
from pressctl.files.writer import replace_file

NAME = ".pressctl_cache"
MAX_BYTES = 500_000_000

_TAG = (
    b"Signature: 8a477f597d28d172789f06886806bc55\n"
    b"# This folder is a cache of pressctl. Backup programs may leave it out (https://bford.info/cachedir/).\n"
)


def cache_folder(root: str) -> str:
    """Where the cache of a newsroom lies."""
    return os.path.join(root, NAME)


def read_cache(root: str, name: str) -> Any:
    """The JSON value that was kept under a name; None where there is none, or it is broken."""
    path = os.path.join(cache_folder(root), name)
    try:
        if os.path.islink(cache_folder(root)) or os.path.getsize(path) > MAX_BYTES:
            return None
        with open(path, "rb") as file:
            return json.loads(file.read())
    except (OSError, ValueError, RecursionError):
        return None


def write_cache(root: str, name: str, value: Any) -> None:
    """Keep a JSON value under a name. What can't be written is not kept: a cache is no reason to fail."""
    with contextlib.suppress(OSError, OutputError):
        if not make_cache_folder(root):
            return
        folder = cache_folder(root)
        data = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        replace_file(os.path.join(folder, name), data.encode("utf-8", "backslashreplace"), flush=False)


def make_cache_folder(root: str) -> bool:
    """Make the folder, where it is not there yet; false where that can't be done."""
    folder = cache_folder(root)
    if os.path.islink(folder):
        return False
    try:
        if not os.path.isdir(folder):
            os.mkdir(folder)
            replace_file(os.path.join(folder, "CACHEDIR.TAG"), _TAG)
            replace_file(os.path.join(folder, ".gitignore"), b"*\n")
    except (OSError, OutputError):
        return False
    return True


def clear_cache(root: str) -> bool:
    """Remove a newsroom's cache; false where there was none. Only files that pressctl could have made are removed."""
    folder = cache_folder(root)
    if os.path.islink(folder) or not os.path.isdir(folder):
        return False
    for name in os.listdir(folder):
        if name in ("CACHEDIR.TAG", ".gitignore") or name.endswith((".json", ".tmp", ".db", ".db-journal")):
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(folder, name))
    with contextlib.suppress(OSError):
        os.rmdir(folder)
    return True
