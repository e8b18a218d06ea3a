"""The report formats by name. Each is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module

from pressctl.reporting.row import FileReport, Row

Report = Callable[[Iterable[FileReport]], Iterable[str]]
"""Takes the files in order and yields the report piece by piece; a piece may end in the middle of a line."""

_BY_ROW = {"full": "full:as_full", "concise": "concise:as_concise"}
_BY_FILE = {
    "json": "findings_json:findings_json",
    "jsonl": "findings_json:findings_jsonl",
    "github": "github:as_github",
    "gitlab": "gitlab:as_gitlab",
    "sarif": "sarif:as_sarif",
    "junit": "junit:as_junit",
    "markdown": "markdown:as_markdown",
}
FORMATS = (*_BY_ROW, *_BY_FILE)


def report_format(name: str, say: Callable[[str], str] = str) -> Report:
    """The report of that name; `say` gives an English template of one for people in the language of the messages. Raises
    KeyError for another name."""
    if name in _BY_ROW:
        by_row = _function(_BY_ROW[name])
        return lambda files: by_row(_rows(files), say) if name == "full" else by_row(_rows(files))
    return _function(_BY_FILE[name])


def _rows(files: Iterable[FileReport]) -> Iterable[Row]:
    return (row for file in files for row in file.rows)


def _function(target: str) -> Callable[..., Iterable[str]]:
    module, _, name = target.partition(":")
    found: Callable[..., Iterable[str]] = getattr(import_module(f"pressctl.reporting.{module}"), name)
    return found
