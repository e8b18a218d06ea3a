"""Findings as JSON: a list, or one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pressctl.reporting.row import FileReport, Row
from pressctl.reporting.visible import visible_json


def finding_object(row: Row) -> dict[str, Any]:
    """A row as the object that programs read. Edits count code points in the file's text."""
    fix = row.fix and {
        "safe": row.fix.safe,
        "edits": [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in row.fix.edits],
    }
    return {
        "file": row.file,
        "line": row.line,
        "column": row.column,
        "end_line": row.end_line,
        "end_column": row.end_column,
        "code": row.code,
        "name": row.name,
        "severity": row.severity,
        "message": row.message,
        "help": row.help,
        "fix": fix,
        **({"cue": row.cue} if row.cue else {}),
    }


def as_jsonl(objects: Iterable[dict[str, Any]]) -> Iterable[str]:
    """One object a line, each with its line end."""
    for item in objects:
        yield visible_json(json.dumps(item, ensure_ascii=False)) + "\n"


def as_json(objects: Iterable[dict[str, Any]]) -> Iterable[str]:
    """A list, one object a line, so that it can be written while it is made."""
    separator = "[\n"
    for item in objects:
        yield separator + visible_json(json.dumps(item, ensure_ascii=False))
        separator = ",\n"
    yield "\n]\n" if separator == ",\n" else "[]\n"


def findings_json(files: Iterable[FileReport]) -> Iterable[str]:
    """All findings as one list."""
    return as_json(finding_object(row) for file in files for row in file.rows)


def findings_jsonl(files: Iterable[FileReport]) -> Iterable[str]:
    """All findings, one a line."""
    return as_jsonl(finding_object(row) for file in files for row in file.rows)
