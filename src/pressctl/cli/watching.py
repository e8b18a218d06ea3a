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
from pressctl.errors import PressctlError
from pressctl.newsroom.root import FILE_NAME

_PAUSE = 0.3  # seconds
_SHARE = 5  # at most a fifth of the time is spent looking


Found = tuple[Item, ...] | PressctlError


def changes(find: Callable[[], tuple[Item, ...]], choice: NewsroomChoice) -> Iterator[Found]:
    """The files to check: at first all that `find` finds, then, for ever, those that were saved since.

    Where a pressctl.toml was saved, all files of its newsroom are to be checked. An error that `find` raises, as of a
    pressctl.toml that is half written, is handed on once; when it is mended, all files are to be checked again.
    """
    seen: dict[str, object] = {}
    said = ""
    while True:
        started = time.monotonic()
        found = _found(find, choice)
        if isinstance(found, PressctlError):
            if str(found) != said:
                yield found
            seen, said = {}, str(found)
        else:
            changed = tuple(item for item, state in found.items() if seen.get(item.path) != state)
            seen, said = {item.path: state for item, state in found.items()}, ""
            if changed:
                yield changed
                continue
        time.sleep(max(_PAUSE, _SHARE * (time.monotonic() - started)))


def _found(find: Callable[[], tuple[Item, ...]], choice: NewsroomChoice) -> dict[Item, object] | PressctlError:
    try:
        return {item: _state(item, choice) for item in find()}
    except PressctlError as error:
        return error


def _state(item: Item, choice: NewsroomChoice) -> object:
    root = choice.root_for(os.path.dirname(item.path))  # noqa: PTH120 - text: called for every file, for ever
    settings = stamp(os.path.join(root, FILE_NAME)) if root else None  # noqa: PTH118
    return stamp(item.path), settings
