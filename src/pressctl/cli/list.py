"""`pressctl list`: the newsroom's releases at a glance. Exits 0 whatever it finds."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from pressctl.batch.discover import discover
from pressctl.batch.job import Job
from pressctl.batch.listing import list_many
from pressctl.batch.newsrooms import choose_newsroom
from pressctl.cli import completion
from pressctl.cli.console import COLORS, paint, put, wants_color
from pressctl.cli.faults import report_error
from pressctl.cli.moment import moment
from pressctl.cli.options import At, Color, Config, Debug, Isolated, Jobs, Paths, Quiet, Verbose
from pressctl.cli.values import one_of
from pressctl.reporting.findings_json import as_json
from pressctl.reporting.listing import list_lines, list_objects

FORMATS = ("text", "json")


def list_releases(
    paths: Paths = None,
    at: At = None,
    form: Annotated[
        str,
        typer.Option(
            "--format", metavar="text|json", help="How to show it.", autocompletion=completion.choices(*FORMATS)
        ),
    ] = "text",
    config: Config = None,
    isolated: Isolated = False,
    jobs: Jobs = None,
    color: Color = "auto",
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """List releases, newest first: status, language versions and gaps, embargo and time left, findings.

    Examples:

    pressctl list

    pressctl list releases/2026 --format json
    """
    one_of("--format", form, FORMATS)
    one_of("--color", color, COLORS)
    now = moment(at)
    job = Job(choice=choose_newsroom(config, isolated), now=now)
    found = discover(paths or (), job.choice)
    for error in found.errors:
        report_error(error)
    entries = list_objects(list_many(found.items, job, jobs), now)
    if form == "json":
        put(as_json(entries))
    elif wants_color(color, sys.stdout):
        paint(list_lines(entries))
    else:
        put("".join(piece.text for piece in line) + "\n" for line in list_lines(entries))
