"""`pressctl export`: web page, plain text and mail of releases."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pressctl.cli import completion
from pressctl.cli.options import At, Color, Config, Debug, Isolated, Jobs, NoCache, Paths, Quiet, Since, Verbose


def export(
    paths: Paths = None,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            metavar="html,text,email",
            autocompletion=completion.export_formats,
            help="What to make (default: all, or pressctl.toml's).",
        ),
    ] = None,
    to: Annotated[
        list[str] | None,
        typer.Option(
            "--to",
            metavar="SYSTEM,…",
            autocompletion=completion.systems,
            help="Mailing systems and news desks to make files for as well, such as listmonk,mailman,eml.",
        ),
    ] = None,
    recipients: Annotated[
        Path | None,
        typer.Option("--recipients", metavar="CSV", help="With --to: who gets it. Goes into private/ of the output."),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help="Where to (default: dist).")] = None,
    stdout: Annotated[bool, typer.Option("--stdout", help="Print one release in one format instead.")] = False,
    embargoed: Annotated[
        bool, typer.Option("--embargoed", help="Export embargoed releases too; every output says so.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Export releases with errors too. Never lifts an embargo.")
    ] = False,
    at: At = None,
    since: Since = None,
    shard: Annotated[
        str | None, typer.Option("--shard", metavar="i/n", help="Only the i-th of n parts of the releases.")
    ] = None,
    prune: Annotated[
        bool, typer.Option("--prune", help="Remove outputs of releases that are gone, after asking.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="With --prune: don't ask.")] = False,
    no_input: Annotated[bool, typer.Option("--no-input", help="Ask nothing, even on a terminal.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be made, and for whom; write nothing.")
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="FILE", help="Write what became of each release, as JSON (-: print it)."),
    ] = None,
    ascii_only: Annotated[bool, typer.Option("--ascii", help="Plain text in ASCII, for old wire systems.")] = False,
    pictures: Annotated[
        str | None,
        typer.Option(
            "--pictures",
            metavar="link|embed",
            autocompletion=completion.choices("link", "embed"),
            help="How pictures come into the mail.",
        ),
    ] = None,
    config: Config = None,
    isolated: Isolated = False,
    no_cache: NoCache = False,
    jobs: Jobs = None,
    color: Color = "auto",
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Make web page, plain text and mail of releases, after validating them.

    A release with errors is refused, and so is one under embargo. Exits with 0 where all was made, 1 where a release
    was refused or failed, 2 where a file could not be read or written.

    Examples:

    pressctl export

    pressctl export releases/2026-03-12-lake-office.en.md --embargoed --out for-journalists

    pressctl export --to listmonk,mailman --dry-run
    """
    options = locals()
    from pressctl.cli.exporting import Request, run

    raise typer.Exit(run(Request(**options)))
