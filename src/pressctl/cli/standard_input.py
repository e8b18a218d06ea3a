"""A release on standard input, for editors and pipes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pressctl.batch.checking import check_source, guarded, outcome_of
from pressctl.batch.discover import Item
from pressctl.batch.job import Job, Outcome
from pressctl.batch.rivals import with_rivals
from pressctl.cli.console import note, put_bytes
from pressctl.errors import SourceError, UsageError
from pressctl.record import replace
from pressctl.reporting.concise import as_concise
from pressctl.source import MAX_RELEASE_BYTES, SourceFile, source_from_bytes

if TYPE_CHECKING:
    from pressctl.batch.fixing import FixMode


def read_standard_input(name: str | None) -> SourceFile:
    """What comes on standard input, bounded and decoded as any release. Raises SourceError."""
    shown = name or "-"
    try:
        data = sys.stdin.buffer.read(MAX_RELEASE_BYTES + 1)
    except (OSError, AttributeError, ValueError) as error:
        raise SourceError(f"Standard input can't be read: {error}.", path=shown) from None
    if len(data) > MAX_RELEASE_BYTES:
        raise SourceError(
            f"Standard input is longer than {MAX_RELEASE_BYTES:,} bytes, the most that pressctl reads.", path=shown
        )
    return source_from_bytes(data, shown)


def validate_standard_input(paths: list[str], name: str | None, job: Job, fix: FixMode | None) -> Iterator[Outcome]:
    """The outcome of what comes on standard input. `name` says what to call it, and where it would lie.

    With `fix`, the mended text goes to standard output, and what remains is said on standard error.
    """
    if len(paths) > 1:
        raise UsageError("- stands for standard input and can't be mixed with files.", help="Name one or the other.")
    path = os.path.abspath(name) if name else ""  # noqa: PTH100
    item = Item(name or "-", path)
    return iter([guarded(item, lambda: _validated(name, path, job, fix))])


def _validated(name: str | None, path: str, job: Job, fix: FixMode | None) -> Outcome:
    source = read_standard_input(name)
    job = with_rivals(job, [Item(source.path, path)], source)
    if fix is None:
        return outcome_of(check_source(source, path, job), job)
    from pressctl.batch.fixing import fixed_source

    new, outcome = fixed_source(source, path, job, fix)
    if not fix.write:
        return outcome
    put_bytes(new.encode(new.text))
    for line in as_concise(outcome.rows):
        note(line.rstrip("\n"))
    return replace(outcome, rows=())
