"""Language versions of a release share a folder of assets: what two of them put there under one name."""

from __future__ import annotations

from collections.abc import Sequence

from pressctl.batch.discover import Item
from pressctl.batch.exporting import Exported, ExportJob, export_each
from pressctl.batch.result_log import ResultLog
from pressctl.errors import RenderError
from pressctl.record import replace

SHARED = "asset"
"""The format of outputs that lie in a folder which language versions share; all others bear slug and language."""


def settle_assets(results: ResultLog, items: Sequence[Item], job: ExportJob) -> None:
    """Where two want one name for different files, the first keeps it, and the other one failed; `results` then say so.

    Workers can't see this, as they run at the same time. The first is done again last, so that its bytes stand.
    """
    owners: dict[str, int] = {}
    losers: dict[int, str] = {}
    for index, result in enumerate(results):
        for output in result.entry.outputs if result.entry else ():
            if output.format != SHARED:
                continue
            owner = owners.setdefault(output.path, index)
            if owner != index and _bytes_of(results[owner], output.path) != output.sha256:
                losers[index] = output.path
    for index, path in losers.items():
        winner = results[owners[path]]
        error = RenderError(
            f"{winner.file} has another file called {path.rpartition('/')[2]}.",
            path=results[index].file,
            help="Rename one of the two.",
        )
        entry = results[index].entry
        _discard(results[index])
        failed = replace(entry, status="failed", reason=f"{error.message} {error.help}", outputs=()) if entry else None
        results[index] = Exported(results[index].file, "failed", failed, error)
        for again in export_each([items[owners[path]]], job):
            _discard(again)


def _discard(result: Exported) -> None:
    for one in result.spooled.values():
        one.discard()


def _bytes_of(result: Exported, path: str) -> str | None:
    outputs = result.entry.outputs if result.entry else ()
    return next((output.sha256 for output in outputs if output.path == path), None)
