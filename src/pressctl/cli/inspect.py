"""`pressctl inspect`: what pressctl reads in a release. Exits 0 whatever it finds, 2 where a file can't be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any

import typer

from pressctl.batch.discover import discover
from pressctl.batch.inspecting import Inspected, InspectJob, inspect_many
from pressctl.batch.newsrooms import choose_newsroom
from pressctl.cli import completion
from pressctl.cli.console import COLORS, put
from pressctl.cli.faults import FAULT, WELL, report_error, report_fault
from pressctl.cli.options import Color, Config, Debug, Isolated, Jobs, Paths, Quiet, Verbose
from pressctl.cli.values import country_of, one_of, tag_of
from pressctl.reporting.findings_json import as_json, as_jsonl
from pressctl.reporting.inspection import inspection_lines

FORMATS = ("text", "json", "jsonl")


def inspect(
    paths: Paths = None,
    form: Annotated[
        str,
        typer.Option(
            "--format", metavar="text|json|jsonl", help="How to show it.", autocompletion=completion.choices(*FORMATS)
        ),
    ] = "text",
    language: Annotated[
        str | None,
        typer.Option(
            "--language",
            metavar="TAG",
            help="The language of releases that name none.",
            autocompletion=completion.languages,
        ),
    ] = None,
    country: Annotated[
        str | None,
        typer.Option(
            "--country",
            metavar="CODE",
            help="The country of phone numbers without a +.",
            autocompletion=completion.countries,
        ),
    ] = None,
    config: Config = None,
    isolated: Isolated = False,
    jobs: Jobs = None,
    color: Color = "auto",
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Show what pressctl reads in a release: dateline, embargo, quotes with speakers, contacts.

    A .txt file is read as plain text: headline first, paragraphs separated by empty lines.

    Examples:

    pressctl inspect releases/2026-03-12-lake-office.en.md

    pressctl inspect old/*.txt --language fr --format json
    """
    one_of("--format", form, FORMATS)
    one_of("--color", color, COLORS)
    job = InspectJob(choose_newsroom(config, isolated), tag_of(language), country_of(country))
    found = discover(paths or (), job.choice, suffixes=(".md", ".markdown", ".txt"))
    tally = _Tally()
    for error in found.errors:
        tally.failed(error)
    seen = tally.watch(inspect_many(found.items, job, jobs), debug)
    put(_shown(seen, form))
    raise typer.Exit(tally.code)


class _Tally:
    """The exit code of the run, raised by what could not be read."""

    def __init__(self) -> None:
        self.code = WELL

    def failed(self, error: Any) -> None:
        report_error(error)
        self.code = FAULT

    def watch(self, outcomes: Iterable[Inspected], debug: bool) -> Iterator[dict[str, Any]]:
        for outcome in outcomes:
            if outcome.error is not None:
                self.failed(outcome.error)
            elif outcome.fault is not None:
                self.code = report_fault(outcome.fault, debug=debug, path=outcome.file)
            elif outcome.seen is not None:
                yield outcome.seen


def _shown(seen: Iterable[dict[str, Any]], form: str) -> Iterable[str]:
    if form == "jsonl":
        return as_jsonl(seen)
    if form == "json":
        return as_json(seen)
    return (line for item in seen for line in inspection_lines(item))
