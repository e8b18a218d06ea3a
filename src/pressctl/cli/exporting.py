"""What `export` does with its options."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pressctl.batch.discover import Discovery, discover, shown_from_here
from pressctl.batch.exporting import FORMATS, Exported, ExportJob
from pressctl.batch.job import Job
from pressctl.batch.newsrooms import choose_newsroom
from pressctl.cli.console import COLORS, is_terminal, note, put, put_bytes
from pressctl.cli.delivering import (
    asked_for,
    people_lines,
    recipients_summary,
    refuse_nobody,
    refuse_parts,
    report_recipients,
)
from pressctl.cli.export_voice import ExportVoice
from pressctl.cli.faults import FAULT, FOUND, WELL, report_fault
from pressctl.cli.moment import moment
from pressctl.cli.progress import with_progress
from pressctl.cli.values import listed, one_of
from pressctl.cli.voice import system_language
from pressctl.errors import UsageError
from pressctl.newsroom.newsroom import Newsroom
from pressctl.record import record
from pressctl.reporting.export_report import export_report, summary_lines, summary_table
from pressctl.reporting.plan import Planned, plan_lines

if TYPE_CHECKING:
    from pressctl.batch.manifests import Run


@record
class Request:
    """The options of one `export` command, as they were given, and what holds where nothing was said."""

    paths: list[str] | None = None
    formats: list[str] | None = None
    to: list[str] | None = None
    recipients: Path | None = None
    out: Path | None = None
    stdout: bool = False
    embargoed: bool = False
    force: bool = False
    at: str | None = None
    since: str | None = None
    shard: str | None = None
    prune: bool = False
    yes: bool = False
    no_input: bool = False
    dry_run: bool = False
    report: Path | None = None
    ascii_only: bool = False
    pictures: str | None = None
    config: Path | None = None
    isolated: bool = False
    no_cache: bool = False
    jobs: int | None = None
    color: str = "auto"
    quiet: bool = False
    verbose: bool = False
    debug: bool = False


def run(request: Request) -> int:
    """Run the command and return its exit code. Raises PressctlError where the command itself can't be done."""
    one_of("--color", request.color, COLORS)
    choice = choose_newsroom(request.config, request.isolated)
    shard = _shard(request.shard)
    found = discover(request.paths or (), choice)
    first = os.path.dirname(found.items[0].path) if found.items else os.getcwd()  # noqa: PTH109, PTH120
    newsroom = choice.newsroom_for(first)
    voice = ExportVoice(newsroom.ui_language or system_language())
    if request.since is not None:
        from pressctl.batch.since import only_changed

        found = only_changed(found, request.since, choice)
    job = _job(request, newsroom, Job(choice=choice, now=moment(request.at)))
    refuse_parts(job, shard)
    if request.stdout:
        return _print(found, job, request)
    code = report_recipients(job)
    for error in found.errors:
        note(voice.error("error", error))
        code = FAULT
    refuse_nobody(job)
    from pressctl.batch.export import export_many  # what is printed needs no folder

    done = export_many(
        found.items,
        job,
        newsroom=newsroom.name,
        root=None if request.no_cache else newsroom.root,
        jobs=request.jobs,
        shard=shard,
        watch=lambda results, total: _watched(results, total, request, voice),
    )
    _finish(done, job, request, voice)
    if request.prune and not request.dry_run:
        from pressctl.cli.pruning import prune

        prune(done, job.out, newsroom.root, voice.say, ask=not request.yes, no_input=request.no_input)
    return max(code, max((_code_of(result) for result in done.results), default=WELL))


def _job(request: Request, newsroom: Newsroom, job: Job) -> ExportJob:
    formats = listed(request.formats) or newsroom.export.formats
    for name in formats:
        one_of("--format", name, FORMATS)
    if request.pictures is not None:
        one_of("--pictures", request.pictures, ("link", "embed"))
    deliveries = asked_for(request, newsroom)
    return ExportJob(
        job=job,
        deliveries=deliveries,
        out=_out(request, newsroom),
        formats=tuple(name for name in FORMATS if name in formats),
        embargoed=request.embargoed,
        force=request.force,
        dry_run=request.dry_run,
        ascii=request.ascii_only,
        pictures=request.pictures,
    )


def _shard(said: str | None) -> tuple[int, int]:
    """`i/n`: the i-th of n parts, from 1. Raises UsageError."""
    part, _, parts = (said or "1/1").partition("/")
    if part.isdecimal() and parts.isdecimal() and 1 <= int(part) <= int(parts):
        return int(part), int(parts)
    raise UsageError(f"--shard can't be {said!r}.", help="Write it as 1/4, 2/4 and so on.")


def _out(request: Request, newsroom: Newsroom) -> str:
    """The folder to write to: what --out says, from here; else what pressctl.toml says, from its own folder."""
    if request.out is not None:
        return os.path.abspath(request.out)  # noqa: PTH100 - links stay as they are named
    return os.path.abspath(os.path.join(newsroom.root or "", newsroom.export.out))  # noqa: PTH100, PTH118


def _watched(results: Iterator[Exported], total: int, request: Request, voice: ExportVoice) -> Iterator[Exported]:
    for result in with_progress(results, total, voice.say("Exporting"), quiet=request.quiet):
        _say(result, request, voice)
        yield result


def _say(result: Exported, request: Request, voice: ExportVoice) -> None:
    """A line on standard error for a release that was not made; with --verbose, for each."""
    if result.error is not None:
        note(voice.error(result.status, result.error, result.first))
    elif result.fault is not None:
        report_fault(result.fault, debug=request.debug, path=result.file)
    elif request.verbose:
        note(voice.labelled(result.status, result.file))


def _code_of(result: Exported) -> int:
    if result.fault is not None or result.status == "unread":
        return FAULT
    if result.status == "refused":
        return FOUND
    if result.status == "failed":
        return result.error.exit_code if result.error else FAULT
    return WELL


def _finish(done: Run, job: ExportJob, request: Request, voice: ExportVoice) -> None:
    say = voice.say
    planned = [one for result in done.results for one in result.planned] if job.dry_run else []
    if request.report is not None:
        _report(done, request.report, recipients_summary(job), planned if job.dry_run else None)
    if job.dry_run and str(request.report) != "-":
        put(plan_lines(planned, say))
    if request.quiet:
        return
    if done.left_over:
        note(say("The run before this one was cut off; what it left half done was cleared away."))
    for line in people_lines(job, say):
        note(line)
    counts, made, written = done.results.statuses, done.results.outputs, done.results.written
    for line in summary_lines(counts, made, written, shown_from_here(job.out), dry_run=job.dry_run, say=say):
        note(line)
    if len(done.results) > 1 and (request.verbose or is_terminal(sys.stderr)):
        for line in summary_table(done.results.formats, done.results.sizes):
            note(line)


def _report(done: Run, path: Path, people: dict[str, int] | None, planned: list[Planned] | None) -> None:
    rows = (one.done for one in done.results)
    chunks = (
        text.encode("utf-8", "backslashreplace") for text in export_report(rows, done.results.statuses, people, planned)
    )
    if str(path) == "-":
        for chunk in chunks:
            put_bytes(chunk)
        return
    from pressctl.files.writer import put_in_place, write_aside

    put_in_place(write_aside(str(path), chunks), str(path))


def _print(found: Discovery, job: ExportJob, request: Request) -> int:
    """One release in one format on standard output."""
    from pressctl.batch.printing import printed, wanted

    if len(found.items) != 1 or len(wanted(job, asked=request.formats is not None)) != 1:
        raise UsageError(
            "--stdout prints one release in one format.",
            help="Name one file, and one of --format html, text, email, or one system with --to.",
        )
    put_bytes(printed(found.items[0], job, wanted(job, asked=request.formats is not None)[0]))
    sys.stdout.flush()
    return FAULT if found.errors else WELL
