"""`pressctl clean`: forgets what pressctl remembers of a newsroom."""

from __future__ import annotations

import os

from pressctl.cli.options import Config, Debug, Quiet


def clean(config: Config = None, quiet: Quiet = False, debug: Debug = False) -> None:
    """Remove .pressctl_cache of the newsroom around this folder. Nothing is lost but time.

    Examples:

    pressctl clean

    pressctl clean --config press/pressctl.toml
    """
    from pressctl.batch.newsrooms import choose_newsroom
    from pressctl.cli.console import note
    from pressctl.files.cache_folder import cache_folder, clear_cache

    root = choose_newsroom(config, False).root_for(os.getcwd())  # noqa: PTH109
    removed = root is not None and clear_cache(root)
    if not quiet:
        note(f"Removed {cache_folder(root)}." if root and removed else "There was nothing to remove.")
