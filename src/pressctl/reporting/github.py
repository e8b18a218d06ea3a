"""Findings as workflow commands of GitHub Actions, which shows them at the lines of a pull request.

Escaping after actions/toolkit (`packages/core/src/command.ts`): without it a headline could start a command of its own.
"""

from __future__ import annotations

from collections.abc import Iterable

from pressctl.reporting.row import FileReport, Row
from pressctl.reporting.visible import visible

_LEVELS = {"error": "error", "warning": "warning", "advice": "notice"}


def as_github(files: Iterable[FileReport]) -> Iterable[str]:
    """One workflow command a finding; a file that could not be read is an error."""
    for file in files:
        if file.error is not None:
            yield f"::error title=pressctl,file={_property(file.file)}::{_data(file.error)}\n"
        for row in file.rows:
            yield _command(row)


def _command(row: Row) -> str:
    properties = {
        "title": f"pressctl {row.code} ({row.name})",
        "file": row.file,
        "line": str(row.line),
        "endLine": str(row.end_line),
        # GitHub takes columns only where a finding stays on its line.
        **({"col": str(row.column), "endColumn": str(row.end_column)} if row.line == row.end_line else {}),
    }
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    text = f"{row.message} {row.help}".strip()
    return f"::{_LEVELS[row.severity]} {said}::{_data(text)}\n"


def _data(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
