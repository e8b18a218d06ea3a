"""Export many releases into one folder: names settled first, then all cores, then the manifest."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from pressctl.batch.discover import Item
from pressctl.batch.export_memory import ExportMemory
from pressctl.batch.exporting import Exported, ExportJob, export_each, lost_release
from pressctl.batch.identity import find_rivals, find_versions
from pressctl.batch.manifests import Run, join_lists, write_manifests
from pressctl.batch.parallel import work_through
from pressctl.batch.shared_assets import settle_assets
from pressctl.errors import SourceError
from pressctl.files.lock import locked
from pressctl.files.out_folder import OutFolder
from pressctl.record import replace
from pressctl.source import MAX_RELEASE_BYTES, read_bytes

_CHUNK = 32

Watcher = Callable[[Iterator[Exported], int], Iterator[Exported]]
"""Is handed the releases as they are done, and how many there will be; passes them on."""


def export_many(
    items: Sequence[Item],
    job: ExportJob,
    *,
    newsroom: str | None,
    root: str | None = None,
    jobs: int | None = None,
    shard: tuple[int, int] = (1, 1),
    watch: Watcher | None = None,
) -> Run:
    """Export the releases `items` into `job.out`; `newsroom` is the name that the manifest bears.

    What an export remembers lies beside the pressctl.toml in `root`; None: nothing is remembered. `shard` (i, n) takes
    every n-th release, from the i-th. Raises OutputError where the folder can't be written to, or another run is
    writing to it.
    """
    run = Run()
    if job.deliveries.recipients is not None:
        versions = find_versions(items, job.job.choice, jobs)
        job = replace(job, deliveries=replace(job.deliveries, versions=versions))
    memory = ExportMemory(root, job) if root and not job.dry_run else None
    with _held(job) as left_over:
        if left_over:
            run.left_over = OutFolder(job.out).sweep()
        known = _known(items, memory, job)
        job = replace(job, rivals=find_rivals(items, job.job.choice, jobs, known))
        mine = items[shard[0] - 1 :: shard[1]]
        deaths: list[None] = []
        with contextlib.closing(_results(mine, job, jobs, known, memory, lambda: deaths.append(None))) as results:
            for result in watch(results, len(mine)) if watch else results:
                run.results.append(result)
        if not job.dry_run:
            settle_assets(run.results, mine, job)
            still = len(known) == len(items) and not job.rivals
            lists = [] if still else join_lists(run.results, job)
            write_manifests(run, job, newsroom, lists)
            if deaths:  # what a worker had laid aside when it died is nobody's
                OutFolder(job.out).sweep()
            if memory is not None and not still:
                _remember(run, mine, memory)
                memory.keep_lists((item.path for item in mine), lists)
                memory.save()
    return run


@contextlib.contextmanager
def _held(job: ExportJob) -> Iterator[bool]:
    if job.dry_run:
        yield False
        return
    OutFolder(job.out).make()
    with locked(job.out) as left_over:
        try:
            yield left_over
        except BaseException:
            # An interrupt ends workers in the middle of their work; what they had laid aside is nobody's.
            OutFolder(job.out).sweep()
            raise


def _known(items: Sequence[Item], memory: ExportMemory | None, job: ExportJob) -> dict[str, tuple[str, str]]:
    """Releases, by path, that are as they were when they were last exported, with their slug and language.

    What is made of all releases needs all of them, also those that did not change: if one did, all are made again.
    """
    found: dict[str, tuple[str, str]] = {}
    if memory is None:
        return found
    of_all = bool(job.deliveries.of_all)
    if of_all and not memory.lists_stand(item.path for item in items):
        return found
    for item in items:
        with contextlib.suppress(SourceError):
            names = memory.find(item.path, read_bytes(Path(item.path), limit=MAX_RELEASE_BYTES))
            if names is not None:
                found[item.path] = names
            elif of_all:
                return {}
    return found


def _results(
    items: Sequence[Item],
    job: ExportJob,
    jobs: int | None,
    known: Mapping[str, tuple[str, str]],
    memory: ExportMemory | None,
    died: Callable[[], None],
) -> Generator[Exported, None, None]:
    missing = [item for item in items if item.path not in known or item.path in job.rivals]
    worked = work_through(missing, partial(export_each, job=job), lost_release, jobs, chunk=_CHUNK, died=died)
    for item in items:
        if memory is not None and item.path in known and item.path not in job.rivals:
            yield memory.again(item.path, item.shown) or export_each([item], job)[0]
        else:
            yield next(worked)


def _remember(run: Run, items: Sequence[Item], memory: ExportMemory) -> None:
    for item, result in zip(items, run.results, strict=True):
        if result.made is not None or result.status not in ("made", "unchanged"):
            memory.keep(item.path, result)
