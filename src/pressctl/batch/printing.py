"""One release in one format, as bytes: for standard output."""

from __future__ import annotations

from pathlib import Path

from pressctl.batch.discover import Item
from pressctl.batch.exporting import ExportJob, check_for_export, render_checked
from pressctl.batch.pieces import mail_pieces, picture_bytes, pieces_of
from pressctl.errors import UsageError
from pressctl.record import replace
from pressctl.source import open_source


def wanted(job: ExportJob, *, asked: bool) -> tuple[str, ...]:
    """What is to be printed: the systems, where no format was `asked` for, else formats and systems."""
    return job.deliveries.to if job.deliveries.to and not asked else (*job.formats, *job.deliveries.to)


def printed(item: Item, job: ExportJob, name: str) -> bytes:
    """The one output that was asked for: a format, or what a system gets.

    Raises RefusedError where the release may not go out, UsageError where a system takes no single release, and
    PressctlError.
    """
    if name in job.deliveries.of_all:
        raise UsageError(f"{name} is made of many releases.", help="Leave --stdout out, and look into the folder.")
    checked = check_for_export(open_source(Path(item.path), shown=item.shown), item.path, job)
    job = replace(job, formats=(name,) if name in job.formats else ())
    rendered = render_checked(checked, job)
    if name in job.formats:
        make = mail_pieces if name == "email" else pieces_of
        return next(piece.data for piece in make(rendered, item.path, checked) if piece.format == name)
    from pressctl.batch.delivering import pieces_for

    assert rendered.story is not None
    mail = rendered.story.mail or rendered.story.list_mail
    pictures = picture_bytes(mail, item.path, checked) if mail else {}
    return b"".join(piece.data for piece in pieces_for(name, rendered.story, job.deliveries, pictures))
