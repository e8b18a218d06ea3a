"""A finding as every report shows it: placed by line and column, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pressctl.record import record
from pressctl.rules.finding import Finding, Fix
from pressctl.source import SourceFile
from pressctl.spans import Span


@record
class Row:
    """One line of a report. Lines and columns count from 1 and in code points; the end is exclusive.

    `excerpt` is the line of the file, for reports that show it. `fix` keeps its offsets in the file's text.
    `cue` is what told, where that was asked for.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    name: str
    severity: str
    message: str
    help: str
    fix: Fix | None = None
    excerpt: str = ""
    cue: str = ""

    @property
    def key(self) -> tuple[str, int, int, str, str]:
        """The order of reports: file, line, column, code, and the message where all of those are the same."""
        return (self.file, self.line, self.column, self.code, self.message)


@record
class FileReport:
    """One file of a report: its rows in order, and what kept pressctl from reading it, if anything did."""

    file: str
    rows: tuple[Row, ...] = ()
    error: str | None = None


def _same(template: str) -> str:
    return template


def rows_of(
    findings: Iterable[Finding],
    source: SourceFile,
    translate: Callable[[str], str] = _same,
    explain: Callable[[Span], str] | None = None,
) -> tuple[Row, ...]:
    """Findings of one file as rows, in order.

    `translate` maps a message's English template to another language; `explain` says of a place what told there.
    """
    findings = tuple(findings)
    excerpts = source.lines(source.position(finding.span.start).line for finding in findings)
    rows = [
        _row(finding, source, excerpt, translate, explain) for finding, excerpt in zip(findings, excerpts, strict=True)
    ]
    rows.sort(key=lambda row: row.key)
    return tuple(rows)


def _row(
    finding: Finding,
    source: SourceFile,
    excerpt: str,
    translate: Callable[[str], str],
    explain: Callable[[Span], str] | None,
) -> Row:
    line, column = source.position(finding.span.start)
    end_line, end_column = source.position(finding.span.end)
    return Row(
        file=source.path,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        code=finding.code,
        name=finding.name,
        severity=finding.severity,
        message=finding.message.translated(translate),
        help=finding.help.translated(translate),
        fix=finding.fix,
        excerpt=excerpt,
        cue=explain(finding.span) if explain else "",
    )
