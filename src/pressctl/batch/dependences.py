"""The files that findings depend on besides their release, and what was seen of each.

A checkout gives all files new times, so a file whose time is another is looked at again before an answer is thrown
away: what a rule can know of it (`FileFact`, or the text of a release) decides, not when it was written.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pressctl.batch.fingerprint import digest, file_digest, stamp
from pressctl.errors import PressctlError

Mark = list[Any]
"""What was seen at a place: which kind it is ("file", "release", "folder"), its stamp, and what rules can know of it."""


def mark(path: str, kind: str) -> Mark:
    """What is at a place now."""
    seen = _stamp(path)
    return [kind, seen, _told(path, kind, seen) if seen else ""]


def stands(path: str, kept: Mark) -> bool:
    """Whether a place is still what it was. Raises KeyError, TypeError or ValueError where `kept` is no mark of ours."""
    kind, before, told = kept
    seen = _stamp(path)
    if seen == before:
        return True
    return seen is not None and before is not None and told == _told(path, kind, seen)


def relative(marks: Mapping[str, Mark], root: str) -> dict[str, Mark]:
    """Marks by places as they are seen from the newsroom, so that they mean the same in another checkout of it."""
    return {from_root(path, root): seen for path, seen in marks.items()}


def from_root(path: str, root: str) -> str:
    """A place as it is called from the newsroom; one that lies elsewhere keeps its name."""
    return path.removeprefix(root.rstrip(os.sep) + os.sep)


def all_stand(marks: Mapping[str, Mark], root: str) -> bool:
    """Whether all places, named as `relative` does, are still what they were."""
    return all(stands(os.path.join(root, path), kept) for path, kept in marks.items())


def _stamp(path: str) -> list[Any] | None:
    """Time and size; for a link, where it leads to as well: a file outside the newsroom is another one."""
    seen: list[Any] | None = stamp(path)
    if seen is not None and os.path.islink(path):
        seen.append(os.path.realpath(path))
    return seen


def _told(path: str, kind: str, seen: list[Any]) -> str:
    return digest(*_TOLD[kind](path), *map(str, seen[2:]))


def _facts(path: str) -> Iterator[str]:
    from pressctl.files.media import media_facts

    try:
        yield repr(media_facts(os.path.realpath(path)))
    except PressctlError:
        yield "unreadable"


def _text(path: str) -> Iterator[str]:
    yield file_digest(path) if os.path.isfile(path) else "no file"


def _names(path: str) -> Iterator[str]:
    try:
        yield from sorted(os.listdir(path))
    except OSError:
        return


_TOLD: Mapping[str, Callable[[str], Iterator[str]]] = {"file": _facts, "release": _text, "folder": _names}
