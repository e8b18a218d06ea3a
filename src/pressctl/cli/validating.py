"""What `validate` does with its options: finds the files, has them checked, reports, and works out the exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from pressctl.batch.discover import Discovery, Item, discover
from pressctl.batch.job import Job, Outcome, Selection
from pressctl.batch.newsrooms import choose_newsroom
from pressctl.batch.validate import validate_many
from pressctl.cli.console import COLORS, is_terminal, note, paint, put, send_out, wants_color
from pressctl.cli.faults import FAULT, FOUND, WELL, report_error, report_fault
from pressctl.cli.moment import moment
from pressctl.cli.progress import with_progress
from pressctl.cli.values import listed, one_of
from pressctl.cli.voice import system_language, translated
from pressctl.errors import PressctlError, UsageError
from pressctl.record import record, replace
from pressctl.reporting.formats import FORMATS, report_format
from pressctl.reporting.row import FileReport
from pressctl.reporting.totals import Totals, many, statistics_lines, totals_lines
from pressctl.reporting.visible import visible_line
from pressctl.rules.finding import SEVERITIES, Severity

if TYPE_CHECKING:
    from pressctl.batch.fixing import FixMode

STDIN = "-"


@record
class Request:
    """The options of one `validate` command, as they were given, and what holds where nothing was said."""

    paths: list[str] | None = None
    select: list[str] | None = None
    ignore: list[str] | None = None
    extend_select: list[str] | None = None
    extend_ignore: list[str] | None = None
    fail_on: str | None = None
    exit_zero: bool = False
    fix: bool = False
    fix_only: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    exit_non_zero_on_fix: bool = False
    explain: bool = False
    form: str | None = None
    output: Path | None = None
    watch: bool = False
    statistics: bool = False
    ui_language: str | None = None
    stdin_filename: str | None = None
    force_exclude: bool = False
    since: str | None = None
    at: str | None = None
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
    job, form, fix = _job(request), _format(request), _fix_mode(request)
    if request.watch:
        return _watch(request, job, form)
    watch = Watch(request)
    outcomes: Iterable[Outcome]
    if request.paths and STDIN in request.paths:
        from pressctl.cli.standard_input import validate_standard_input

        outcomes = validate_standard_input(request.paths, request.stdin_filename, job, fix)
    else:
        found = discover(request.paths or (), job.choice, force_exclude=request.force_exclude)
        if request.since is not None:
            from pressctl.batch.since import only_changed

            found = only_changed(found, request.since, job.choice)
        watch.discovered(found)
        outcomes = with_progress(
            validate_many(found.items, job, request.jobs, fix=fix, cache=not request.no_cache),
            len(found.items),
            watch.say("Checking"),
            # Findings on the same terminal would tear the bar apart.
            quiet=request.quiet or (is_terminal(sys.stdout) and request.output is None),
        )
    if request.fix_only:
        put(watch.mended(outcomes))
        return watch.code()
    if request.diff:
        put(watch.differences(outcomes))
    else:
        _report(watch.files(outcomes), form, request, watch.say)
    watch.summary(form)
    return watch.code()


def _watch(request: Request, job: Job, form: str) -> int:
    """Check, and check again what is saved, until Ctrl-C ends it."""
    from pressctl.cli.watching import changes

    if request.fix or request.fix_only or request.diff or STDIN in (request.paths or ()):
        raise UsageError("--watch only looks.", help="Leave out --fix, --diff and standard input.")

    def find() -> tuple[Item, ...]:
        return discover(request.paths or (), job.choice, force_exclude=request.force_exclude).items

    for items in changes(find, job.choice):
        if isinstance(items, PressctlError):
            report_error(items)
            continue
        if request.output is not None:  # a file is read as the whole report, by who never saw the one before
            items = find()
        watch = Watch(request)
        now = replace(job, now=moment(request.at))
        outcomes = validate_many(items, now, request.jobs, cache=not request.no_cache)
        _report(watch.files(outcomes), form, request, watch.say)
        sys.stdout.flush()
        watch.summary(form)
    return WELL


def _fix_mode(request: Request) -> FixMode | None:
    if request.fix_only and request.diff:
        raise UsageError("--fix-only mends, and --diff only shows.", help="Leave one of them out.")
    if not (request.fix or request.fix_only or request.diff):
        if request.unsafe_fixes:
            raise UsageError(
                "--unsafe-fixes does nothing by itself.", help="Add --fix to mend, or --diff to look first."
            )
        return None
    from pressctl.batch.fixing import FixMode

    return FixMode(unsafe=request.unsafe_fixes, write=not request.diff)


def _job(request: Request) -> Job:
    if request.fail_on is not None:
        one_of("--fail-on", request.fail_on, SEVERITIES)
    selection = Selection(
        select=listed(request.select) or None,
        ignore=listed(request.ignore) or None,
        extend_select=listed(request.extend_select),
        extend_ignore=listed(request.extend_ignore),
    )
    _known(request, selection)
    return Job(
        choice=choose_newsroom(request.config, request.isolated),
        selection=selection,
        now=moment(request.at),
        fail_on=cast("Severity | None", request.fail_on),
        explain=request.explain,
        ui_language=request.ui_language,
        locale=system_language(),
    )


def _known(request: Request, selection: Selection) -> None:
    """Raise UsageError for a rule or a language that there is not: once, not for every file."""
    named = (selection.select, selection.ignore, selection.extend_select, selection.extend_ignore)
    selectors = [selector for each in named for selector in each or ()]
    if selectors:
        from pressctl.rules.catalogue import RULES
        from pressctl.rules.select import check_selector

        for selector in selectors:
            check_selector(selector, RULES)
    if request.ui_language is not None:
        from pressctl.rules.messages import LANGUAGES, primary

        if primary(request.ui_language) not in LANGUAGES:
            one_of("--ui-language", request.ui_language, LANGUAGES)


def _format(request: Request) -> str:
    one_of("--color", request.color, COLORS)
    if request.form is not None:
        return one_of("--format", request.form, FORMATS)
    return "full" if is_terminal(sys.stdout) and request.output is None else "concise"


def _report(files: Iterable[FileReport], form: str, request: Request, say: Callable[[str], str]) -> None:
    if request.output is not None:
        from pressctl.files.writer import replace_file

        text = "".join(report_format(form, say)(files))
        replace_file(str(request.output), text.encode("utf-8", "backslashreplace"))
    elif form == "full" and wants_color(request.color, sys.stdout):
        from pressctl.reporting.full import as_styled

        paint(as_styled((row for file in files for row in file.rows), say))
    else:
        put(report_format(form, say)(files))


class Watch:
    """Follows the outcomes on their way to the report: counts them, and says on standard error what could not be read."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.totals = Totals()
        self.failing = False
        self.unread = False
        self.language = request.ui_language or system_language()

    def say(self, template: str) -> str:
        """An English template in the language of the release that is being reported."""
        return translated(self.language)(template)

    def discovered(self, found: Discovery) -> None:
        """Say what discovery could not look into."""
        for error in found.errors:
            self._error(error)
        if self.request.verbose:
            note(f"{len(found.items):,} files to check, {found.skipped:,} skipped.")

    def files(self, outcomes: Iterable[Outcome]) -> Iterator[FileReport]:
        """The outcomes as files of the report."""
        for outcome in outcomes:
            if outcome.error is not None:
                self._error(outcome.error)
                yield FileReport(outcome.file, error=str(outcome.error))
            elif outcome.fault is not None:
                self._fault(outcome)
                yield FileReport(outcome.file, error="This is a fault in pressctl, not in the file.")
            else:
                self.totals.add(outcome.rows)
                self.totals.fixed += outcome.fixed
                self.failing |= outcome.failing
                self.language = outcome.language
                yield FileReport(outcome.file, outcome.rows)

    def differences(self, outcomes: Iterable[Outcome]) -> Iterator[str]:
        """What `--fix` would change, file by file."""
        for outcome in outcomes:
            for _ in self.files([outcome]):
                yield outcome.diff

    def mended(self, outcomes: Iterable[Outcome]) -> Iterator[str]:
        """The files that were changed, a line each; what is left in them is another run's affair."""
        for outcome in outcomes:
            before = self.totals.fixed
            for file in self.files([outcome]):
                count = self.totals.fixed - before
                if count:
                    places = many(count, "place", "places")
                    yield visible_line(f"{file.file}: mended in {places}. Look at it, then `git add` it again.") + "\n"
        self.failing = False

    def summary(self, form: str) -> None:
        """Totals, and counts by rule where they were asked for. They are notes where a program reads the findings."""
        send_out()
        if self.request.statistics:
            self._statistics(form)
        if not self.request.quiet:
            for line in totals_lines(self.totals, would_fix=self.request.diff, say=self.say):
                note(line)

    def _statistics(self, form: str) -> None:
        lines = statistics_lines(self.totals)
        if form in _FOR_PEOPLE:
            put(line + "\n" for line in lines)
        else:
            for line in lines:
                note(line)

    def code(self) -> int:
        """The exit code: the highest that anything asks for."""
        if self.unread:
            return FAULT
        if self.request.exit_non_zero_on_fix and self.totals.fixed:
            return FOUND
        return FOUND if self.failing and not self.request.exit_zero else WELL

    def _error(self, error: PressctlError) -> None:
        report_error(error)
        self.totals.failed += 1
        self.unread = True

    def _fault(self, outcome: Outcome) -> None:
        report_fault(outcome.fault or "", debug=self.request.debug, path=outcome.file)
        self.totals.failed += 1
        self.unread = True


_FOR_PEOPLE = ("full", "concise")
