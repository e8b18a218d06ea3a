"""Export many releases into one folder: names settled first, then all cores, then the manifest."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from pressctl.batch.discover import Item
from pressctl.batch.export_memory import ExportMemory
from pressctl.batch.exporting import Exported, ExportJob, export_each, lost_release
from pressctl.batch.identity import find_rivals, identity_key
from pressctl.batch.parallel import work_through
from pressctl.batch.shared_assets import settle_assets
from pressctl.delivery.piece import PRIVATE, PRIVATE_MODE, is_private
from pressctl.errors import SourceError
from pressctl.files.lock import locked
from pressctl.files.manifest import MANIFEST, Entry, ListOutput, Manifest, known_manifest, manifest_bytes
from pressctl.files.out_folder import OutFolder
from pressctl.files.writer import replace_file
from pressctl.source import MAX_RELEASE_BYTES, read_bytes

_CHUNK = 32

Watcher = Callable[[Iterator[Exported], int], Iterator[Exported]]
"""Is handed the releases as they are done, and how many there will be; passes them on."""


@dataclass(slots=True)
class Run:
    """What became of an export, as far as the manifest, the summary and the report need it."""

    results: list[Exported] = field(default_factory=list)
    left_over: int = 0  # temporary files of a run that was killed
    earlier: Manifest | None = None  # what the folder held before

    def count(self, status: str) -> int:
        """How many releases ended so."""
        return sum(result.status == status for result in self.results)


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
    # What is made of all releases needs all of them, also those that did not change.
    memory = ExportMemory(root, job) if root and not job.dry_run and not job.deliveries.of_all else None
    with _held(job) as left_over:
        if left_over:
            run.left_over = OutFolder(job.out).sweep()
        known = _known(items, memory)
        keys = {path: identity_key(done.entry.slug, done.entry.language) for path, done in known.items() if done.entry}
        job = replace(job, rivals=find_rivals(items, job.job.choice, jobs, keys))
        mine = items[shard[0] - 1 :: shard[1]]
        still = {path: done for path, done in known.items() if path not in job.rivals}
        results = _results(mine, job, jobs, still)
        run.results.extend(watch(results, len(mine)) if watch else results)
        if not job.dry_run:
            settle_assets(run.results, mine, job)
            lists = join_lists(run.results, job)
            _write_manifests(run, job, newsroom, lists)
            _remember(run, mine, memory)
    return run


@contextlib.contextmanager
def _held(job: ExportJob) -> Iterator[bool]:
    if job.dry_run:
        yield False
        return
    OutFolder(job.out).make()
    with locked(job.out) as left_over:
        yield left_over


def _known(items: Sequence[Item], memory: ExportMemory | None) -> dict[str, Exported]:
    """Releases, by path, that are as they were when they were last exported."""
    found: dict[str, Exported] = {}
    if memory is None or not memory.kept:
        return found
    for item in items:
        with contextlib.suppress(SourceError):
            done = memory.find(item.path, item.shown, read_bytes(Path(item.path), limit=MAX_RELEASE_BYTES))
            if done is not None:
                found[item.path] = done
    return found


def _results(items: Sequence[Item], job: ExportJob, jobs: int | None, known: dict[str, Exported]) -> Iterator[Exported]:
    missing = [item for item in items if item.path not in known]
    worked = work_through(missing, partial(export_each, job=job), lost_release, jobs, chunk=_CHUNK)
    for item in items:
        yield known[item.path] if item.path in known else next(worked)


def _remember(run: Run, items: Sequence[Item], memory: ExportMemory | None) -> None:
    if memory is None:
        return
    for item, result in zip(items, run.results, strict=True):
        if result.made is not None or result.status not in ("made", "unchanged"):
            memory.keep(item.path, result)
    memory.save()


def join_lists(results: Sequence[Exported], job: ExportJob) -> list[ListOutput]:
    """Outputs made of all releases; none where no system makes any."""
    if not job.deliveries.of_all:
        return []
    from pressctl.batch.joining import join_all

    return join_all(results, job.deliveries, job.out)


def _write_manifests(run: Run, job: ExportJob, newsroom: str | None, lists: Sequence[ListOutput]) -> None:
    """The manifest of all that lies in the folder, what earlier runs made of other releases included, and the one of what
    holds recipients, which lies among it: a public file must not tell how many they are."""
    run.earlier = known_manifest(job.out)
    refused = run.count("refused")
    put_manifest(job.out, _joined(run.earlier, run.results, newsroom, refused, lists, private=False))
    folder = os.path.join(job.out, PRIVATE)
    earlier = known_manifest(folder)
    if earlier is not None or job.deliveries.recipients is not None:
        OutFolder(job.out).folder(PRIVATE)
        put_manifest(folder, _joined(earlier, run.results, newsroom, 0, lists, private=True), mode=PRIVATE_MODE)


def _joined(
    earlier: Manifest | None,
    results: Sequence[Exported],
    newsroom: str | None,
    refused: int,
    lists: Sequence[ListOutput],
    *,
    private: bool,
) -> Manifest:
    entries: dict[str, Entry] = {entry.file: entry for entry in earlier.releases} if earlier else {}
    for entry in (result.entry for result in results if result.entry):
        outputs = tuple(one for one in entry.outputs if is_private(one.path) == private)
        if outputs or not private:
            entries[entry.file] = replace(entry, outputs=outputs)
        else:
            entries.pop(entry.file, None)
    known = {one.path: one for one in earlier.lists} if earlier else {}
    known.update((one.path, one) for one in lists if is_private(one.path) == private)
    return Manifest(newsroom, tuple(entries.values()), refused, tuple(known.values()))


def put_manifest(out: str, manifest: Manifest, mode: int | None = None) -> None:
    """Write a folder's manifest, unless it has these bytes already."""
    data = manifest_bytes(manifest)
    path = os.path.join(out, MANIFEST)
    if not os.path.islink(path):
        with contextlib.suppress(OSError), open(path, "rb") as file:
            if file.read(len(data) + 1) == data:
                return
    replace_file(path, data, mode)
