"""One release through `validate --fix`: its fixes applied, the file replaced, or the difference shown.

A file is written only where every promise was kept: the words are the same after safe fixes, and findings don't grow.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from pressctl.batch.checking import check_source, guarded, outcome_of
from pressctl.batch.discover import Item
from pressctl.batch.job import Job, Outcome
from pressctl.errors import SourceError
from pressctl.files.writer import replace_file
from pressctl.record import record, replace
from pressctl.reporting.visible import visible
from pressctl.rules.apply import apply_fixes
from pressctl.rules.finding import Finding
from pressctl.source import SourceFile, open_source, source_from_text


@record
class FixMode:
    """Which fixes are applied, and whether files are written or only the difference is shown."""

    unsafe: bool = False
    write: bool = True


def fix_file(item: Item, job: Job, mode: FixMode) -> Outcome:
    """Mend one file, behind its own try."""
    return guarded(item, lambda: _fix_file(item, job, mode))


def _fix_file(item: Item, job: Job, mode: FixMode) -> Outcome:
    if mode.write and os.path.islink(item.path):
        raise SourceError(
            "This is a link, and --fix writes through none.", path=item.shown, help="Name the file that it leads to."
        )
    source = open_source(Path(item.path), shown=item.shown)
    new, outcome = fixed_source(source, item.path, job, mode)
    if not mode.write or new.text == source.text:
        return outcome
    if open_source(Path(item.path), shown=item.shown) != source:
        raise SourceError(
            "This file changed while it was being mended.", path=item.shown, help="Run the same command again."
        )
    replace_file(item.path, new.encode(new.text))
    return outcome


def fixed_source(source: SourceFile, path: str, job: Job, mode: FixMode) -> tuple[SourceFile, Outcome]:
    """The text with its fixes applied, and the outcome: with `write`, what remains; else what is there, and the diff."""
    checked = check_source(source, path, job)

    def recheck(text: str) -> Sequence[Finding]:
        return check_source(replace(source_from_text(text, source.path), encoding=source.encoding), path, job).findings

    applied = apply_fixes(source.text, checked.findings, recheck, unsafe=mode.unsafe)
    new = replace(source_from_text(applied.text, source.path), encoding=source.encoding)
    if not mode.write:
        diff = "".join(_diff(source.text, new.text, source.path))
        outcome = outcome_of(checked, job)
        return new, replace(
            outcome, rows=(), fixed=len(applied.mended), diff=diff, failing=outcome.failing or bool(diff)
        )
    after = check_source(new, path, job)
    return new, replace(outcome_of(after, job), fixed=len(applied.mended))


def _diff(old: str, new: str, path: str) -> Iterator[str]:
    """A unified difference, safe to print."""
    if old == new:
        return
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    for line in difflib.unified_diff(before, after, path, path):
        yield visible(line.rstrip("\r\n")) + "\n"
