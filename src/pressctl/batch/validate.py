"""Validate many releases: outcomes in path order, whatever the number of workers, and whatever is remembered."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pressctl.batch.discover import Item
from pressctl.batch.job import Job, Outcome
from pressctl.batch.parallel import lost_worker, work_through
from pressctl.batch.rivals import with_rivals
from pressctl.errors import SourceError
from pressctl.record import replace
from pressctl.source import MAX_RELEASE_BYTES, read_bytes

if TYPE_CHECKING:
    from pressctl.batch.finding_cache import FindingCache
    from pressctl.batch.fixing import FixMode

_TOGETHER = 512
"""Files whose remembered findings are in memory at a time; what is missing among them is worked out together."""


def validate_many(
    items: Sequence[Item], job: Job, jobs: int | None = None, *, fix: FixMode | None = None, cache: bool = True
) -> Iterator[Outcome]:
    """The outcome of every file, in the order of `items`; with `fix`, after mending.

    With `cache`, findings that are remembered from an earlier run are not worked out again.
    """
    job = with_rivals(job, items)
    if fix is not None:
        return work_through(items, partial(_fix_each, job=job, mode=fix), _lost, jobs)
    if cache:
        return _remembering(items, replace(job, remember=True), jobs)
    return work_through(items, partial(_check_each, job=job), _lost, jobs)


def _remembering(items: Sequence[Item], job: Job, jobs: int | None) -> Iterator[Outcome]:
    caches: dict[str, FindingCache] = {}
    try:
        for part, known in _parts(items, job, caches):
            missing = [item for item, outcome in zip(part, known, strict=True) if outcome is None]
            worked = work_through(missing, partial(_check_each, job=job), _lost, jobs)
            for item, outcome in zip(part, known, strict=True):
                yield outcome or _kept(item, next(worked), job, caches)
    finally:
        for cache in caches.values():
            cache.save()


def _parts(
    items: Sequence[Item], job: Job, caches: dict[str, FindingCache]
) -> Iterator[tuple[list[Item], list[Outcome | None]]]:
    """Parts of `items` with what is remembered of each file; the first run over a newsroom is one part, with all to do."""
    part: list[Item] = []
    known: list[Outcome | None] = []
    remembered = 0
    for item in items:
        outcome = _find(item, job, caches)
        part.append(item)
        known.append(outcome)
        remembered += outcome is not None
        if remembered == _TOGETHER:
            yield part, known
            part, known, remembered = [], [], 0
    yield part, known


def _kept(item: Item, made: Outcome, job: Job, caches: dict[str, FindingCache]) -> Outcome:
    cache = _cache_for(item, job, caches)
    if cache is not None:
        cache.keep(item.path, made)
    return replace(made, memory=None)


def _find(item: Item, job: Job, caches: dict[str, FindingCache]) -> Outcome | None:
    cache = _cache_for(item, job, caches)
    if cache is None:
        return None
    try:
        data = read_bytes(Path(item.path), limit=MAX_RELEASE_BYTES)
    except SourceError:
        return None
    return cache.find(item.path, item.shown, data)


def _cache_for(item: Item, job: Job, caches: dict[str, FindingCache]) -> FindingCache | None:
    root = job.choice.root_for(os.path.dirname(item.path))
    if root is None:
        return None
    if root not in caches:
        from pressctl.batch.finding_cache import FindingCache  # digests take longer to load than a release to check

        caches[root] = FindingCache(root, job)
    return caches[root]


def _check_each(items: Sequence[Item], job: Job) -> list[Outcome]:
    from pressctl.batch.checking import check_file

    return [check_file(item, job) for item in items]


def _fix_each(items: Sequence[Item], job: Job, mode: FixMode) -> list[Outcome]:
    from pressctl.batch.fixing import fix_file

    return [fix_file(item, job, mode) for item in items]


def _lost(item: Item) -> Outcome:
    return Outcome(item.shown, error=lost_worker(item.shown))
