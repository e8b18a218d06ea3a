"""Export many releases into one folder: names settled first, then all cores, then the manifest."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from pressctl.batch.discover import Item
from pressctl.batch.exporting import Exported, ExportJob, export_each, lost_release
from pressctl.batch.identity import find_rivals
from pressctl.batch.parallel import work_through
from pressctl.errors import RenderError
from pressctl.files.lock import locked
from pressctl.files.manifest import MANIFEST, Entry, Manifest, known_manifest, manifest_bytes
from pressctl.files.out_folder import OutFolder
from pressctl.files.writer import replace_file

_CHUNK = 32

Watcher = Callable[[Exported], None]
"""Is told of each release as it is done."""


@dataclass(slots=True)
class Run:
    """What became of an export, as far as the manifest, the summary and the report need it."""

    results: list[Exported] = field(default_factory=list)
    left_over: int = 0  # temporary files of a run that was killed

    def count(self, status: str) -> int:
        """How many releases ended so."""
        return sum(result.status == status for result in self.results)


def export_many(
    items: Sequence[Item],
    job: ExportJob,
    *,
    newsroom: str | None,
    jobs: int | None = None,
    watch: Watcher | None = None,
) -> Run:
    """Export the releases `items` into `job.out`; `newsroom` is the name that the manifest bears.

    Raises OutputError where the folder can't be written to, or another run is writing to it.
    """
    job = replace(job, rivals=find_rivals(items, job.job.choice, jobs))
    run = Run()
    with _held(job) as left_over:
        if left_over:
            run.left_over = OutFolder(job.out).sweep()
        for result in _results(items, job, jobs):
            run.results.append(result)
            if watch:
                watch(result)
        if not job.dry_run:
            _settle_assets(run, items, job)
            _write_manifest(run, job, newsroom)
    return run


@contextlib.contextmanager
def _held(job: ExportJob) -> Iterator[bool]:
    if job.dry_run:
        yield False
        return
    OutFolder(job.out).make()
    with locked(job.out) as left_over:
        yield left_over


def _results(items: Sequence[Item], job: ExportJob, jobs: int | None) -> Iterator[Exported]:
    return work_through(items, partial(export_each, job=job), lost_release, jobs, chunk=_CHUNK)


def _settle_assets(run: Run, items: Sequence[Item], job: ExportJob) -> None:
    """Language versions share a folder of assets: where two want one name for different files, the first keeps it.

    Workers can't see this, as they run at the same time. The first is done again last, so that its bytes stand.
    """
    owners: dict[str, int] = {}
    losers: dict[int, str] = {}
    for index, result in enumerate(run.results):
        for output in result.entry.outputs if result.entry else ():
            owner = owners.setdefault(output.path, index)
            if owner != index and _bytes_of(run.results[owner], output.path) != output.sha256:
                losers[index] = output.path
    for index, path in losers.items():
        winner = run.results[owners[path]]
        error = RenderError(
            f"{winner.file} has another file called {path.rpartition('/')[2]}.",
            path=run.results[index].file,
            help="Rename one of the two.",
        )
        entry = run.results[index].entry
        failed = replace(entry, status="failed", reason=f"{error.message} {error.help}", outputs=()) if entry else None
        run.results[index] = Exported(run.results[index].file, "failed", failed, error)
        export_each([items[owners[path]]], job)


def _bytes_of(result: Exported, path: str) -> str | None:
    outputs = result.entry.outputs if result.entry else ()
    return next((output.sha256 for output in outputs if output.path == path), None)


def _write_manifest(run: Run, job: ExportJob, newsroom: str | None) -> None:
    """The manifest of all that lies in the folder: what this run made, and what earlier runs made of other releases."""
    earlier = known_manifest(job.out)
    entries: dict[str, Entry] = {entry.file: entry for entry in earlier.releases} if earlier else {}
    entries.update((result.entry.file, result.entry) for result in run.results if result.entry)
    manifest = Manifest(newsroom, tuple(entries.values()), run.count("refused"))
    data = manifest_bytes(manifest)
    path = os.path.join(job.out, MANIFEST)
    with contextlib.suppress(OSError), open(path, "rb") as file:
        if file.read(len(data) + 1) == data:
            return
    replace_file(path, data)
