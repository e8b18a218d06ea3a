"""Findings as a GitLab Code Quality report (docs.gitlab.com, "Code quality report format")."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from pressctl.reporting.findings_json import as_json
from pressctl.reporting.row import FileReport, Row

_SEVERITIES = {"error": "major", "warning": "minor", "advice": "info"}


def as_gitlab(files: Iterable[FileReport]) -> Iterable[str]:
    """A JSON list; GitLab tells new findings from old ones by their fingerprints."""
    return as_json(_issues(files))


def _issues(files: Iterable[FileReport]) -> Iterator[dict[str, Any]]:
    for file in files:
        if file.error is not None:
            yield _issue(file.file, 1, "unreadable", file.error, "critical", _fingerprint(file.file, file.error))
        # The line is no part of a fingerprint: a finding that only moved is no new one. Equal ones are counted.
        seen: Counter[str] = Counter()
        for row in file.rows:
            mark = _fingerprint(row.file, row.code, row.message)
            seen[mark] += 1
            number = seen[mark]
            yield _issue_of(row, mark if number == 1 else _fingerprint(mark, str(number)))


def _issue_of(row: Row, fingerprint: str) -> dict[str, Any]:
    return _issue(row.file, row.line, row.code, f"{row.code}: {row.message}", _SEVERITIES[row.severity], fingerprint)


def _issue(path: str, line: int, code: str, text: str, severity: str, fingerprint: str) -> dict[str, Any]:
    return {
        "description": text,
        "check_name": code,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": path, "lines": {"begin": line}},
    }


def _fingerprint(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
