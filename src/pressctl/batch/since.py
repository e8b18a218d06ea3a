"""Only what changed since a commit: the releases themselves, and those whose newsroom's settings changed."""

from __future__ import annotations

import os

from pressctl.batch.discover import Discovery, Item
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.files.changed import changed_since
from pressctl.newsroom.root import FILE_NAME


def only_changed(found: Discovery, reference: str, choice: NewsroomChoice) -> Discovery:
    """The files of a discovery that changed since `reference`, by git. Raises UsageError.

    Where a pressctl.toml or a template changed, all files of its newsroom did.
    """
    changed = changed_since(reference, os.getcwd())
    settings = {os.path.dirname(path) for path in changed if os.path.basename(path) == FILE_NAME}
    templates = {
        path.partition(f"{os.sep}templates{os.sep}")[0] for path in changed if f"{os.sep}templates{os.sep}" in path
    }

    def counts(item: Item) -> bool:
        root = choice.root_for(os.path.dirname(item.path))
        return os.path.realpath(item.path) in changed or (
            root is not None and os.path.realpath(root) in settings | templates
        )

    items = tuple(item for item in found.items if counts(item))
    return Discovery(items, found.errors, found.skipped + len(found.items) - len(items))
