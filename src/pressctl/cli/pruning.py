"""`export --prune`: asks, then removes the outputs of releases that are gone."""

from __future__ import annotations

import sys

from pressctl.batch.manifests import Run
from pressctl.batch.prune import find_leftovers, remove_leftovers
from pressctl.cli.console import is_terminal, note
from pressctl.errors import UsageError
from pressctl.reporting.totals import many

_SHOWN = 20


def prune(run: Run, out: str, root: str | None, *, ask: bool, no_input: bool = False) -> None:
    """Remove what no release makes any more. Raises UsageError where it has to ask and may not, or nobody answers."""
    if root is None:
        raise UsageError(
            "--prune needs a newsroom to know which releases are gone.", help="Run it beside a pressctl.toml."
        )
    leftovers = find_leftovers(out, root, run)
    if not leftovers.outputs and not leftovers.releases:
        return
    files = many(len(leftovers.outputs), "file", "files")
    if ask and (no_input or not is_terminal(sys.stdin)):
        raise UsageError("--prune asks before it removes anything.", help="Add --yes where nobody can answer.")
    if ask and not _agreed(leftovers.outputs, files):
        note("Nothing was removed.")
        return
    count = remove_leftovers(out, leftovers)
    note(f"Removed {many(count, 'file', 'files')} of releases that are gone.")


def _agreed(outputs: tuple[str, ...], files: str) -> bool:
    note(f"These {files} belong to releases that are gone:")
    for path in outputs[:_SHOWN]:
        note(f"  {path}")
    if len(outputs) > _SHOWN:
        note(f"  … and {len(outputs) - _SHOWN:,} more")
    note("Remove them? [y/N]")
    return sys.stdin.readline().strip().lower() in ("y", "yes", "o", "oui", "j", "ja", "s", "si", "sí")
