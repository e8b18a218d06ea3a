"""`pressctl verify`: whether an export is whole, and holds nothing that is still under embargo."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pressctl.cli.options import At, Debug, Quiet


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
    from pressctl.batch.verify import verify as check
    from pressctl.cli.console import note, put
    from pressctl.cli.moment import moment
    from pressctl.reporting.visible import visible_line

    count = 0
    for fault in check(str(out), moment(at)):
        put([visible_line(f"{out / fault.path}: {fault.message}") + "\n"])
        count += 1
    if not quiet:
        note(f"{count} found." if count else "All files are as they were exported.")
    raise typer.Exit(1 if count else 0)
