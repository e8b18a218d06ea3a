"""Which release may have which names in an export: found before anything is written.

Two releases with the same slug and language would write the same files. The first in path order has them; the others
are told. Every shard looks at all releases, so that shards agree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from pressctl.batch.discover import Item
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.batch.parallel import work_through
from pressctl.batch.rivals import sure_slug
from pressctl.errors import PressctlError
from pressctl.files.names import collision_key
from pressctl.release.parse import identify
from pressctl.source import open_source

_Names = tuple[str, str | None]


def find_rivals(
    items: Sequence[Item],
    choice: NewsroomChoice,
    jobs: int | None = None,
    known: Mapping[str, tuple[str, str]] | None = None,
) -> dict[str, str]:
    """For each release (by path) whose names another has already: the name, as shown, of that other release.

    `known` holds the slug and language of releases, by path, that need not be read.
    """
    rivals: dict[str, str] = {}
    if len(items) < 2:
        return rivals
    names = _names(items, choice, jobs, known or {})
    first: dict[str, str] = {}
    for item in items:
        slug, language = names[item.path] or ("", None)
        if language is None:
            continue
        holder = first.setdefault(identity_key(slug, language), item.shown)
        if holder != item.shown:
            rivals[item.path] = holder
    return rivals


def _names(
    items: Sequence[Item], choice: NewsroomChoice, jobs: int | None, known: Mapping[str, tuple[str, str]]
) -> dict[str, _Names | None]:
    """Slug and language by path; no language where no other release has the slug: front matter need not be read for that."""
    unknown = [item for item in items if item.path not in known]
    names: dict[str, _Names | None] = dict(known)
    told = work_through(unknown, partial(_slugs, choice=choice), _unknown, jobs)
    names.update(zip((item.path for item in unknown), told, strict=True))
    slugs = Counter(collision_key(found[0]) for found in names.values() if found)
    shared = [
        item
        for item in unknown
        if (found := names[item.path]) and found[1] is None and slugs[collision_key(found[0])] > 1
    ]
    read = work_through(shared, partial(_named, choice=choice), _unknown, jobs)
    names.update(zip((item.path for item in shared), read, strict=True))
    return names


def _slugs(items: Sequence[Item], choice: NewsroomChoice) -> list[_Names | None]:
    return [(slug, None) if (slug := sure_slug(item.path)) else _slug_and_language(item, choice) for item in items]


def find_versions(items: Sequence[Item], choice: NewsroomChoice, jobs: int | None = None) -> dict[str, tuple[str, ...]]:
    """The languages in which each slug exists."""
    found: dict[str, set[str]] = {}
    for identity in work_through(items, partial(_named, choice=choice), _unknown, jobs):
        if identity is not None:
            found.setdefault(identity[0], set()).add(identity[1])
    return {slug: tuple(sorted(languages)) for slug, languages in found.items()}


def _named(items: Sequence[Item], choice: NewsroomChoice) -> list[tuple[str, str] | None]:
    return [_slug_and_language(item, choice) for item in items]


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
