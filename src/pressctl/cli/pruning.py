"""`export --prune`: asks, then removes the outputs of releases that are gone."""

from __future__ import annotations

import sys
from collections.abc import Callable

from pressctl.batch.manifests import Run
from pressctl.batch.prune import find_leftovers, remove_leftovers
from pressctl.cli.console import is_terminal, note
from pressctl.errors import UsageError
from pressctl.reporting.totals import many

_SHOWN = 20


def prune(
    run: Run, out: str, root: str | None, say: Callable[[str], str] = str, *, ask: bool, no_input: bool = False
) -> None:
    """Remove what no release makes any more, saying so by `say`. Raises UsageError where it has to ask and may not, or nobody answers."""
    if root is None:
        raise UsageError(
            "--prune needs a newsroom to know which releases are gone.", help="Run it beside a pressctl.toml."
        )
    leftovers = find_leftovers(out, root, run)
    if not leftovers.outputs and not leftovers.releases:
        return
    files = many(len(leftovers.outputs), say("file"), say("files"))
    if ask and (no_input or not is_terminal(sys.stdin)):
        raise UsageError("--prune asks before it removes anything.", help="Add --yes where nobody can answer.")
    if ask and not _agreed(leftovers.outputs, files, say):
        note(say("Nothing was removed."))
        return
    removed = many(remove_leftovers(out, leftovers), say("file"), say("files"))
    note(say("Removed {files} of releases that are gone.").format(files=removed))


def _agreed(outputs: tuple[str, ...], files: str, say: Callable[[str], str]) -> bool:
    note(say("These {files} belong to releases that are gone:").format(files=files))
    for path in outputs[:_SHOWN]:
        note(f"  {path}")
    if len(outputs) > _SHOWN:
        note(say("  … and {count} more").format(count=f"{len(outputs) - _SHOWN:,}"))
    note(say("Remove them? [y/N]"))
    return sys.stdin.readline().strip().lower() in ("y", "yes", "o", "oui", "j", "ja", "s", "si", "sí")
