"""Findings as a Markdown table, for a comment on a pull request or a job's summary."""

from __future__ import annotations

from collections.abc import Iterable

from pressctl.reporting.row import FileReport, Row
from pressctl.reporting.totals import Totals, totals_lines
from pressctl.reporting.visible import visible_line

_HEAD = "| place | rule | | what is wrong | what to do |\n| --- | --- | --- | --- | --- |\n"
_MARKUP = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>|#~@!"})


def as_markdown(files: Iterable[FileReport]) -> Iterable[str]:
    """A table of all findings, and the totals."""
    totals = Totals()
    yield "## pressctl\n\n"
    started = False
    for file in files:
        rows = [_row(row) for row in file.rows]
        if file.error is None:
            totals.add(file.rows)
        else:
            totals.failed += 1
            rows.append(f"| {_text(file.file)} | | error | {_text(file.error)} | |\n")
        if rows and not started:
            yield _HEAD
            started = True
        yield from rows
    if started:
        yield "\n"
    yield from (f"{line}\n" for line in totals_lines(totals))


def _row(row: Row) -> str:
    place = _text(f"{row.file}:{row.line}:{row.column}")
    return f"| {place} | {row.code} {_text(row.name)} | {row.severity} | {_text(row.message)} | {_text(row.help)} |\n"


def _text(text: str) -> str:
    """Text of a release is text here too: no markup, no mention, no cell that ends early."""
    return visible_line(text).translate(_MARKUP)
