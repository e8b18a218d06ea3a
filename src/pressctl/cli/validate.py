"""`pressctl validate`: findings in releases."""

# Annotations are not left as texts here: the library would compile each anew, a fortieth of a short run.

from pathlib import Path
from typing import Annotated

import typer

from pressctl.cli import completion
from pressctl.cli.options import (
    At,
    Color,
    Config,
    Debug,
    Isolated,
    Jobs,
    NoCache,
    Paths,
    Quiet,
    Since,
    UiLanguage,
    Verbose,
)

_RULES = "Codes, beginnings of codes, or names, separated by commas"
Codes = list[str] | None


def validate(
    paths: Paths = None,
    select: Annotated[
        Codes,
        typer.Option(
            "--select", metavar="RULES", autocompletion=completion.rules, help=f"Run these rules only. {_RULES}."
        ),
    ] = None,
    ignore: Annotated[
        Codes,
        typer.Option("--ignore", metavar="RULES", autocompletion=completion.rules, help="Run all but these rules."),
    ] = None,
    extend_select: Annotated[
        Codes,
        typer.Option("--extend-select", metavar="RULES", autocompletion=completion.rules, help="Run these rules too."),
    ] = None,
    extend_ignore: Annotated[
        Codes,
        typer.Option(
            "--extend-ignore", metavar="RULES", autocompletion=completion.rules, help="Leave these rules out too."
        ),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on",
            metavar="error|warning|advice",
            help="The least severity that fails the run.",
            autocompletion=completion.choices("error", "warning", "advice"),
        ),
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Mend what is safe to mend: spaces, quotation marks, dashes.")
    ] = False,
    fix_only: Annotated[
        bool, typer.Option("--fix-only", help="Mend what is safe to mend, and say nothing of what is left.")
    ] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: mend what changes words too. Read it again.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change; write nothing.")] = False,
    exit_non_zero_on_fix: Annotated[
        bool, typer.Option("--exit-non-zero-on-fix", help="Exit with 1 where something was mended.")
    ] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Show the words that told.")] = False,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="full|concise|json|jsonl|github|gitlab|sarif|junit|markdown",
            help="How to report (default: full on a terminal, else concise).",
            autocompletion=completion.report_formats,
        ),
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Write the report to a file.")] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Check again what is saved, until Ctrl-C.")] = False,
    statistics: Annotated[bool, typer.Option("--statistics", help="Count findings by rule.")] = False,
    ui_language: UiLanguage = None,
    stdin_filename: Annotated[
        str | None, typer.Option("--stdin-filename", metavar="PATH", help="The name of what comes on standard input.")
    ] = None,
    force_exclude: Annotated[
        bool, typer.Option("--force-exclude", help="Skip named files too that are excluded or no releases.")
    ] = False,
    since: Since = None,
    at: At = None,
    config: Config = None,
    isolated: Isolated = False,
    no_cache: NoCache = False,
    jobs: Jobs = None,
    color: Color = "auto",
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Check releases: quotes and speakers, contacts, dateline, embargo, structure and style.

    Exits with 0 where all is well, 1 where findings fail the run, 2 where a file could not be read.

    Examples:

    pressctl validate

    pressctl validate releases/2026-03-12-lake-office.en.md --fix
    """
    options = locals()
    from pressctl.cli.validating import Request, run

    raise typer.Exit(run(Request(**options)))
