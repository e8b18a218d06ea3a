"""`.pressctl_cache/`: what may be forgotten at any time. It exists only beside a pressctl.toml."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping

from pressctl.errors import OutputError
from pressctl.files.writer import put_in_place, replace_file, write_aside

NAME = ".pressctl_cache"
MAX_BYTES = 500_000_000

_TAG = (
    b"Signature: 8a477f597d28d172789f06886806bc55\n"
    b"# This folder is a cache of pressctl. Backup programs may leave it out (https://bford.info/cachedir/).\n"
)


def cache_folder(root: str) -> str:
    """Where the cache of a newsroom lies."""
    return os.path.join(root, NAME)


def read_cache(root: str, name: str) -> dict[bytes, bytes]:
    """What was kept under a name: JSON values by their JSON keys, neither of them parsed; what is no such pair is left out.

    Empty where there is no such file, or it is broken. Values that are not parsed take a tenth of the memory.
    """
    path = os.path.join(cache_folder(root), name)
    try:
        if os.path.islink(cache_folder(root)) or os.path.getsize(path) > MAX_BYTES:
            return {}
        with open(path, "rb") as file:
            pairs = [line.partition(b"\t") for line in file]
    except OSError:
        return {}
    return {key: value for key, tab, value in pairs if tab}


def write_cache(root: str, name: str, values: Mapping[bytes, bytes]) -> None:
    """Keep JSON values, each on one line, under a name. What can't be written is not kept: a cache is no reason to fail."""
    with contextlib.suppress(OSError, OutputError):
        if not make_cache_folder(root):
            return
        lines = (b"%b\t%b\n" % (key, value.rstrip(b"\n")) for key, value in values.items())
        put_in_place(write_aside(path := os.path.join(cache_folder(root), name), lines, flush=False), path)


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
        if name in ("CACHEDIR.TAG", ".gitignore") or name.endswith((".json", ".jsonl", ".tmp", ".db", ".db-journal")):
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(folder, name))
    with contextlib.suppress(OSError):
        os.rmdir(folder)
    return True
