"""The templates that renderings use: the newsroom's own in `templates/`, laid over pressctl's."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from pressctl.resources import read_resource, templates_folder
from pressctl.source import open_source

FORMATS = ("page", "mail", "text")
KINDS = (*FORMATS, "index")
ENDING = ".j2"
_RELEASE = (".html.j2", ".txt.j2")
MAX_TEMPLATE_BYTES = 1_000_000


@lru_cache(maxsize=8)
def render_templates(root: str | None) -> Mapping[str, str]:
    """Templates by name (`page/release.html.j2`) for the newsroom in `root`; None: pressctl's alone.

    Raises SourceError for a template of the newsroom that can't be read.
    """
    ours = templates_folder()
    found = {name: read_resource(ours / name) for name in _names(str(ours), KINDS)}
    if root is not None:
        own = os.path.join(root, "templates")
        for name in _names(own, KINDS):
            found[name] = open_source(Path(own) / name, limit=MAX_TEMPLATE_BYTES).text
    return MappingProxyType(found)


def template_names(root: str | None) -> tuple[str, ...]:
    """What a release may ask for in `template`: names without format and ending, sorted."""
    folders = [str(templates_folder()), *([os.path.join(root, "templates")] if root is not None else [])]
    files = (name.partition("/")[2] for folder in folders for name in _names(folder, FORMATS))
    found = {file.removesuffix(ending) for file in files for ending in _RELEASE if file.endswith(ending)}
    return tuple(sorted(found))


def template_folders(root: str) -> list[str]:
    """The folders where a newsroom may keep templates of its own."""
    return [os.path.join(root, "templates", kind) for kind in FORMATS]


def _names(folder: str, kinds: Iterable[str]) -> list[str]:
    names = []
    for kind in kinds:
        try:
            here = os.listdir(os.path.join(folder, kind))
        except OSError:
            continue
        names += [f"{kind}/{name}" for name in sorted(here) if name.endswith(ENDING)]
    return names
