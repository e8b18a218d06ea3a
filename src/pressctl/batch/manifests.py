"""The manifests of an export: the public one, and the one of what holds recipients, which lies among it."""

from __future__ import annotations

import contextlib
import filecmp
import heapq
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pressctl.batch.exporting import ExportJob
from pressctl.batch.result_log import ResultLog
from pressctl.delivery.piece import PRIVATE, PRIVATE_MODE, is_private
from pressctl.errors import PressctlError
from pressctl.files.manifest import (
    MANIFEST,
    Entry,
    ListOutput,
    Manifest,
    Output,
    known_manifest,
    manifest_bytes,
    manifest_chunks,
    order,
)
from pressctl.files.manifest_reader import ManifestReader, known_reader
from pressctl.files.out_folder import OutFolder
from pressctl.files.writer import discard, put_in_place, write_aside
from pressctl.record import field, mutable_record, replace


@mutable_record
class Run:
    """What became of an export, as far as manifests, the summary and the report need it. `replaced` are the outputs of an
    earlier run that this one's manifest no longer names, `replaced_slugs` the slugs of their releases."""

    results: ResultLog = field(default_factory=ResultLog)
    left_over: int = 0  # temporary files of a run that was killed
    replaced: set[str] = field(default_factory=set)
    replaced_slugs: set[str] = field(default_factory=set)

    def count(self, status: str) -> int:
        """How many releases ended so."""
        return self.results.statuses[status]


def join_lists(results: ResultLog, job: ExportJob) -> list[ListOutput]:
    """Outputs made of all releases; none where no system makes any."""
    if not job.deliveries.of_all:
        return []
    from pressctl.batch.joining import join_all

    return join_all(results, job.deliveries, job.out)


def write_manifests(run: Run, job: ExportJob, newsroom: str | None, lists: Sequence[ListOutput]) -> None:
    """The manifest of all that lies in the folder, what earlier runs made of other releases included, and the one of what
    holds recipients, which lies among it: a public file must not tell how many they are."""
    shown = [one for one in lists if not is_private(one.path)]
    _write_public(run, job, newsroom, shown)
    if job.deliveries.recipients is not None:
        _write_private(run.results, job, newsroom, [one for one in lists if is_private(one.path)])


def _write_public(run: Run, job: ExportJob, newsroom: str | None, lists: Sequence[ListOutput]) -> None:
    """A release at a time: what this run made, and between it what an earlier run made of other releases.

    An earlier manifest that turns out to be broken half-way is left out: then everything was made anew.
    """
    path = os.path.join(job.out, MANIFEST)
    numbers = {result.entry.file: number for number, result in enumerate(run.results) if result.entry}
    try:
        _put(path, _public_chunks(run, known_reader(path), numbers, newsroom, lists))
    except _BrokenManifestError:
        run.replaced, run.replaced_slugs = set(), set()
        _put(path, _public_chunks(run, None, numbers, newsroom, lists))


class _BrokenManifestError(Exception):
    """The manifest of an earlier run can't be read to its end."""


def _public_chunks(
    run: Run,
    earlier: ManifestReader | None,
    numbers: Mapping[str, int],
    newsroom: str | None,
    lists: Sequence[ListOutput],
) -> Iterator[bytes]:
    def ours() -> Iterator[Entry]:
        for file in sorted(numbers):
            entry = run.results[numbers[file]].entry
            if entry is not None:
                yield _part(entry, private=False)

    def others() -> Iterator[Entry]:
        try:
            for entry in earlier.entries() if earlier else ():
                if entry.file in numbers:
                    _note_replaced(entry, run, numbers)
                else:
                    yield entry
        except PressctlError:
            raise _BrokenManifestError from None

    def rest() -> tuple[int, list[ListOutput]]:
        known = {one.path: one for one in earlier.lists} if earlier else {}
        known.update((one.path, one) for one in lists)
        return run.count("refused"), list(known.values())

    return manifest_chunks(newsroom, heapq.merge(ours(), others(), key=order), rest)


def _note_replaced(earlier: Entry, run: Run, numbers: Mapping[str, int]) -> None:
    now = run.results[numbers[earlier.file]].entry
    gone = {one.path for one in earlier.outputs} - {one.path for one in (now.outputs if now else ())}
    run.replaced |= gone
    if gone:
        run.replaced_slugs.add(earlier.slug)


def _write_private(results: ResultLog, job: ExportJob, newsroom: str | None, lists: Sequence[ListOutput]) -> None:
    """What this run made for a list takes the place of what an earlier one made for it: a batch that is left over from a
    longer list would be sent by mistake."""
    folder = OutFolder(job.out)
    folder.folder(PRIVATE)
    inside = os.path.join(job.out, PRIVATE)
    earlier = known_manifest(inside)
    known = {entry.file: entry for entry in earlier.releases} if earlier else {}
    entries: list[Entry] = []
    for result in results:
        if result.entry is None:
            continue
        made = _part(result.entry, private=True)
        before = known.pop(made.file).outputs if made.file in known else ()
        paths = {one.path for one in made.outputs}
        kept = [one for one in before if one.path not in paths and not _replaced(one, job)]
        _remove(folder, (one for one in before if one.path not in paths and _replaced(one, job)))
        entries.append(replace(made, outputs=(*made.outputs, *kept)))
    rest = Manifest(newsroom, tuple(known.values()), 0, earlier.lists if earlier else ())
    joined = _joined(rest, entries, lists, newsroom, 0)
    kept_entries = tuple(entry for entry in joined.releases if entry.outputs)
    put_manifest(inside, replace(joined, releases=kept_entries), mode=PRIVATE_MODE)


def _replaced(output: Output, job: ExportJob) -> bool:
    """Whether an earlier run's output is of a system and list that this run is for."""
    name = job.deliveries.list_name
    places = (f"{PRIVATE}/{name}/", f"{PRIVATE}/{name}.maildir/")
    return output.format in job.deliveries.to and output.path.startswith(places)


def _remove(folder: OutFolder, outputs: Iterable[Output]) -> None:
    from pressctl.errors import RenderError

    for one in outputs:
        with contextlib.suppress(RenderError):  # a manifest is not trusted: a name that we never wrote is not removed
            folder.remove(one.path)


def _part(entry: Entry, *, private: bool) -> Entry:
    if not any(is_private(one.path) for one in entry.outputs):
        return replace(entry, outputs=()) if private else entry
    return replace(entry, outputs=tuple(one for one in entry.outputs if is_private(one.path) == private))


def _joined(
    earlier: Manifest | None,
    entries: Iterable[Entry],
    lists: Iterable[ListOutput],
    newsroom: str | None,
    refused: int,
) -> Manifest:
    releases: dict[str, Entry] = {entry.file: entry for entry in earlier.releases} if earlier else {}
    releases.update((entry.file, entry) for entry in entries)
    known = {one.path: one for one in earlier.lists} if earlier else {}
    known.update((one.path, one) for one in lists)
    return Manifest(newsroom, tuple(releases.values()), refused, tuple(known.values()))


def put_manifest(out: str, manifest: Manifest, mode: int | None = None) -> None:
    """Write a folder's manifest, unless it has these bytes already."""
    _put(os.path.join(out, MANIFEST), (manifest_bytes(manifest),), mode)


def _put(path: str, chunks: Iterable[bytes], mode: int | None = None) -> None:
    """Write a manifest aside, and give it its name unless the one that is there has the same bytes."""
    temporary = write_aside(path, iter(chunks), mode)
    if not os.path.islink(path) and _same(temporary, path):
        discard(temporary)
    else:
        put_in_place(temporary, path)


def _same(one: str, other: str) -> bool:
    try:
        return filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False
