"""`validate --watch`: checks again what was saved, until Ctrl-C.

The files are looked at by size and time a few times a second: that needs no library, and works on network drives too.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator

from pressctl.batch.discover import Item
from pressctl.batch.fingerprint import stamp
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.errors import PressctlError
from pressctl.newsroom.root import FILE_NAME

_PAUSE = 0.3  # seconds
_SHARE = 5  # at most a fifth of the time is spent looking
_LEARNING = 0.1  # seconds of a look in which releases are read for what they name

Stamp = list[int] | None
Found = tuple[Item, ...] | PressctlError


def changes(find: Callable[[], tuple[Item, ...]], choice: NewsroomChoice) -> Iterator[Found]:
    """The files to check: at first all that `find` finds, then, for ever, those that were saved since.

    A release is to be checked too where a picture, an attachment or another release that it names was saved; where a
    pressctl.toml was, all releases of its newsroom are. An error that `find` raises, as of a pressctl.toml that is half
    written, is handed on once; when it is mended, all files are to be checked again.
    """
    seen: dict[str, object] = {}
    said = ""
    named = _Named(choice)
    while True:
        started, now = time.monotonic(), time.time_ns()
        found = _found(find, choice)
        if isinstance(found, PressctlError):
            if str(found) != said:
                yield found
            seen, said = {}, str(found)
        else:
            saved = [item for item, state in found.items() if seen.get(item.path) != state]
            changed = {item.path for item in saved} | named.changed(found)
            seen, said = {item.path: state for item, state in found.items()}, ""
            if changed:
                yield tuple(item for item in found if item.path in changed)
                named.forget(changed, now)
                continue
            named.learn(started)
        time.sleep(max(_PAUSE, _SHARE * (time.monotonic() - started)))


class _Named:
    """What the releases name, and when it was saved. Releases are read for that after they were checked, a few at a time."""

    def __init__(self, choice: NewsroomChoice) -> None:
        self.choice = choice
        self.unread: dict[str, int] = {}  # when the check of each began
        self.stamps: dict[str, dict[str, Stamp]] = {}

    def forget(self, paths: Iterable[str], now: int) -> None:
        """These releases were checked; what they name may be another by now. `now` is when that began, in nanoseconds."""
        self.unread.update(dict.fromkeys(paths, now))

    def learn(self, started: float) -> None:
        """Read what releases name, as long as a look may take that `started` at a time of the monotonic clock."""
        from pressctl.batch.checking import places_of

        while self.unread and time.monotonic() - started < _LEARNING:
            path, checked = self.unread.popitem()
            known = self.stamps.get(path, {})  # as it was before the check
            found = {place: stamp(place) for place in places_of(path, self.choice)}
            # What was saved since the check began counts as saved after it; a time to come says nothing.
            until = time.time_ns()
            late = (place for place, state in found.items() if state is not None and checked <= state[0] <= until)
            before = {place: known[place] for place in found if place in known}
            self.stamps[path] = {**found, **dict.fromkeys(late), **before}

    def changed(self, found: Iterable[Item]) -> set[str]:
        """The releases of which something that they name is no longer what it was."""
        now: dict[str, Stamp] = {}
        changed = set()
        for item in found:
            known = self.stamps.get(item.path, {})
            for place, before in known.items():
                if place not in now:
                    now[place] = stamp(place)
                if now[place] != before:
                    known[place] = now[place]
                    changed.add(item.path)
        return changed


def _found(find: Callable[[], tuple[Item, ...]], choice: NewsroomChoice) -> dict[Item, object] | PressctlError:
    try:
        return {item: _state(item, choice) for item in find()}
    except PressctlError as error:
        return error


def _state(item: Item, choice: NewsroomChoice) -> object:
    root = choice.root_for(os.path.dirname(item.path))  # noqa: PTH120 - text: called for every file, for ever
    settings = stamp(os.path.join(root, FILE_NAME)) if root else None  # noqa: PTH118
    return stamp(item.path), settings
