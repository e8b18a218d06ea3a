"""One release in one format, as bytes: for standard output."""

from __future__ import annotations

from pathlib import Path

from pressctl.batch.checking import check_source
from pressctl.batch.discover import Item
from pressctl.batch.exporting import ExportJob, let_out, pieces_of, render_checked
from pressctl.source import open_source


def printed(item: Item, job: ExportJob) -> bytes:
    """The one output that was asked for. Raises RefusedError where the release may not go out, and PressctlError."""
    checked = check_source(open_source(Path(item.path), shown=item.shown), item.path, job.job)
    let_out(checked, job)
    wanted = job.formats[0]
    return next(
        piece.data for piece in pieces_of(render_checked(checked, job), item.path, checked) if piece.format == wanted
    )
