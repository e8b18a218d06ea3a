"""`validate --watch`: checks again what was saved, until Ctrl-C.

The files are looked at by size and time a few times a second: that needs no library, and works on network drives too.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator

from pressctl.batch.discover import Item
from pressctl.batch.fingerprint import stamp
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.newsroom.root import FILE_NAME

_PAUSE = 0.3  # seconds
_SHARE = 5  # at most a fifth of the time is spent looking


def changes(find: Callable[[], tuple[Item, ...]], choice: NewsroomChoice) -> Iterator[tuple[Item, ...]]:
    """The files to check: at first all that `find` finds, then, for ever, those that were saved since.

    Where a pressctl.toml was saved, all files of its newsroom are to be checked.
    """
    seen: dict[str, object] = {}
    while True:
        started = time.monotonic()
        now = {item: _state(item, choice) for item in find()}
        changed = tuple(item for item, state in now.items() if seen.get(item.path) != state)
        seen = {item.path: state for item, state in now.items()}
        if changed:
            yield changed
        else:
            time.sleep(max(_PAUSE, _SHARE * (time.monotonic() - started)))


def _state(item: Item, choice: NewsroomChoice) -> object:
    root = choice.root_for(os.path.dirname(item.path))  # noqa: PTH120 - text: called for every file, for ever
    settings = stamp(os.path.join(root, FILE_NAME)) if root else None  # noqa: PTH118
    return stamp(item.path), settings
