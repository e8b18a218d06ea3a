"""Which release may have which names in an export: found before anything is written.

Two releases with the same slug and language would write the same files. The first in path order has them; the others
are told. Every shard looks at all releases, so that shards agree.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from pressctl.batch.discover import Item
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.batch.parallel import work_through
from pressctl.errors import PressctlError
from pressctl.files.names import collision_key
from pressctl.release.parse import identify
from pressctl.source import open_source


def find_rivals(
    items: Sequence[Item], choice: NewsroomChoice, jobs: int | None = None, known: Mapping[str, str] | None = None
) -> dict[str, str]:
    """For each release (by path) whose names another has already: the name, as shown, of that other release.

    `known` holds the keys (`identity_key`) of releases, by path, that need not be read.
    """
    known = known or {}
    first: dict[str, str] = {}
    rivals: dict[str, str] = {}
    if len(items) < 2:
        return rivals
    found = _keys([item for item in items if item.path not in known], choice, jobs)
    for item in items:
        key = known[item.path] if item.path in known else next(found)
        if key is None:
            continue
        holder = first.setdefault(key, item.shown)
        if holder != item.shown:
            rivals[item.path] = holder
    return rivals


def find_versions(items: Sequence[Item], choice: NewsroomChoice, jobs: int | None = None) -> dict[str, tuple[str, ...]]:
    """The languages in which each slug exists."""
    found: dict[str, set[str]] = {}
    for identity in work_through(items, partial(_named, choice=choice), _unknown, jobs):
        if identity is not None:
            found.setdefault(identity[0], set()).add(identity[1])
    return {slug: tuple(sorted(languages)) for slug, languages in found.items()}


def _named(items: Sequence[Item], choice: NewsroomChoice) -> list[tuple[str, str] | None]:
    return [_slug_and_language(item, choice) for item in items]


def _keys(items: Sequence[Item], choice: NewsroomChoice, jobs: int | None) -> Iterator[str | None]:
    return work_through(items, partial(_identities, choice=choice), _unknown, jobs)


def _identities(items: Sequence[Item], choice: NewsroomChoice) -> list[str | None]:
    return [_identity(item, choice) for item in items]


def _identity(item: Item, choice: NewsroomChoice) -> str | None:
    """Slug and language as one key; None for a release that can't be read, which will be said when it is its turn."""
    found = _slug_and_language(item, choice)
    return identity_key(*found) if found else None


def _slug_and_language(item: Item, choice: NewsroomChoice) -> tuple[str, str] | None:
    try:
        newsroom = choice.newsroom_for(str(Path(item.path).parent))
        return identify(open_source(Path(item.path), shown=item.shown), newsroom)
    except (PressctlError, RecursionError, MemoryError):
        return None


def identity_key(slug: str, language: str) -> str:
    """Releases with the same key would write the same files."""
    return collision_key(f"{slug}.{language}")


def _unknown(item: Item) -> None:
    """A release whose process died has no names."""
