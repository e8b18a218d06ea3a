"""A release on standard input, for editors and pipes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from pressctl.batch.checking import Job, Outcome, check_source, guarded, outcome_of
from pressctl.batch.discover import Item
from pressctl.errors import SourceError, UsageError
from pressctl.source import MAX_RELEASE_BYTES, SourceFile, source_from_bytes


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


def validate_standard_input(paths: list[str], name: str | None, job: Job) -> Iterator[Outcome]:
    """The outcome of what comes on standard input. `name` says what to call it, and where it would lie."""
    if len(paths) > 1:
        raise UsageError("- stands for standard input and can't be mixed with files.", help="Name one or the other.")
    path = os.path.abspath(name) if name else ""  # noqa: PTH100
    item = Item(name or "-", path)
    return iter([guarded(item, lambda: outcome_of(check_source(read_standard_input(name), path, job), job))])
