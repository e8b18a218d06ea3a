"""Findings as SARIF 2.1.0 (OASIS), for code scanning and editors."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from pressctl import __version__
from pressctl.reporting.row import FileReport, Row
from pressctl.reporting.visible import visible_json

_LEVELS = {"error": "error", "warning": "warning", "advice": "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def as_sarif(files: Iterable[FileReport]) -> Iterable[str]:
    """One log with one run. Columns count code points, as SARIF can say."""
    results: list[dict[str, Any]] = []
    notices: list[dict[str, Any]] = []
    rules: dict[str, str] = {}
    for file in files:
        if file.error is not None:
            notices.append(_notice(file))
        for row in file.rows:
            rules.setdefault(row.code, row.name)
            results.append(_result(row))
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "pressctl",
                "semanticVersion": __version__,
                "rules": [{"id": code, "name": name} for code, name in sorted(rules.items())],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not notices, "toolExecutionNotifications": notices}],
        "results": results,
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    yield visible_json(json.dumps(log, ensure_ascii=False, indent=1)) + "\n"


def _result(row: Row) -> dict[str, Any]:
    found: dict[str, Any] = {
        "ruleId": row.code,
        "level": _LEVELS[row.severity],
        "message": {"text": f"{row.message} {row.help}".strip()},
        "locations": [{"physicalLocation": {"artifactLocation": _location(row.file), "region": _region(row)}}],
    }
    if row.fix:
        found["fixes"] = [{"description": {"text": row.help}, "artifactChanges": [_change(row)]}]
    return found


def _region(row: Row) -> dict[str, int]:
    return {
        "startLine": row.line,
        "startColumn": row.column,
        "endLine": row.end_line,
        "endColumn": row.end_column,
    }


def _change(row: Row) -> dict[str, Any]:
    edits = row.fix.edits if row.fix else ()
    return {
        "artifactLocation": _location(row.file),
        "replacements": [
            {
                "deletedRegion": {"charOffset": edit.span.start, "charLength": len(edit.span)},
                "insertedContent": {"text": edit.text},
            }
            for edit in edits
        ],
    }


def _notice(file: FileReport) -> dict[str, Any]:
    return {
        "level": "error",
        "message": {"text": file.error},
        "locations": [{"physicalLocation": {"artifactLocation": _location(file.file)}}],
    }


def _location(path: str) -> dict[str, str]:
    return {"uri": "".join(_encoded(path))}


def _encoded(path: str) -> Iterator[str]:
    """A relative path as a URI reference; a colon in its first part would read as a scheme (RFC 3986, 4.2)."""
    if path.startswith("/"):
        yield "file://"
    try:
        data = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a name on Windows may hold half of a surrogate pair
        data = path.encode("utf-8", "surrogatepass")
    yield quote(data, safe="/")
