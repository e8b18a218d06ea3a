"""`pressctl verify`: whether an export is whole, and holds nothing that is still under embargo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pressctl.cli.options import At, Debug, Quiet

if TYPE_CHECKING:
    from pressctl.batch.verify import Account


def verify(
    out: Annotated[Path, typer.Argument(metavar="OUT", help="The folder that was exported to.")],
    at: At = None,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Check an export against its manifest, file by file, and look for releases that are still under embargo.

    Exits with 0 where all is as it should be, 1 where something is not, 2 where there is no manifest to check by.

    Examples:

    pressctl verify dist

    pressctl verify dist --at 2026-03-12T09:00+01:00
    """
    from pressctl.batch.verify import Fault
    from pressctl.batch.verify import verify as check
    from pressctl.cli.console import note, put
    from pressctl.cli.moment import moment
    from pressctl.reporting.visible import visible_line

    count, read = 0, ""
    for found in check(str(out), moment(at)):
        if not isinstance(found, Fault):
            read = _read(found)
            continue
        put([visible_line(f"{out / found.path}: {found.message}") + "\n"])
        count += 1
    if not quiet:
        note(read)
        note(f"{count} found." if count else "All files are as they were exported.")
    raise typer.Exit(1 if count else 0)


def _read(account: Account) -> str:
    """What was looked at, as a sentence."""
    from pressctl.reporting.totals import many

    said = f"Read {many(account.files, 'file', 'files')} ({account.bytes / 1000:,.0f} kB) of "
    said += many(account.releases, "release", "releases")
    return said + (f"; {many(account.private, 'file', 'files')} with recipients." if account.private else ".")
