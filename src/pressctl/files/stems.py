"""File names for new releases that no release of the newsroom has: a slug is an address, which two can't share."""

from __future__ import annotations

import os
import re
from pathlib import Path

_PARTS = r"(\d{4}-\d{2}-\d{2}-)(.+)(\.[A-Za-z0-9-]+)"
_MOST = 1_000


def free_stem(folder: Path, stem: str) -> str:
    """`stem` (date, slug, language), with a number behind the slug where a release of another day has that slug.

    A file of the very same name is no reason for a number: it is most likely the same release, begun twice.
    """
    match = re.fullmatch(_PARTS, stem)
    if match is None:
        return stem
    taken = set(_names(folder))
    date, slug, language = match.groups()
    if stem in taken or f"{slug}{language}" not in {_undated(name) for name in taken}:
        return stem
    undated = {_undated(name) for name in taken}
    return next(
        f"{date}{slug}-{number}{language}"
        for number in range(2, _MOST + len(undated))
        if f"{slug}-{number}{language}" not in undated
    )


def _undated(name: str) -> str:
    match = re.fullmatch(_PARTS, name)
    return f"{match[2]}{match[3]}" if match else name


def _names(folder: Path) -> list[str]:
    """The names of Markdown files below a folder, without their ending."""
    found = (name for _, _, names in os.walk(folder) for name in names)
    return [name.rpartition(".")[0] for name in found if name.lower().endswith((".md", ".markdown"))]
