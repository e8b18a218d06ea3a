"""Findings for pipes and logs: `path:line:column: CODE message`, one a line."""

from __future__ import annotations

from collections.abc import Iterable

from pressctl.reporting.row import Row
from pressctl.reporting.visible import visible_line


def as_concise(rows: Iterable[Row]) -> Iterable[str]:
    """One line a finding, each with its line end; `[*]` marks what `--fix` mends."""
    for row in rows:
        mark = "[*] " if row.fix and row.fix.safe else ""
        cue = f" ({row.cue})" if row.cue else ""
        text = f"{row.file}:{row.line}:{row.column}: {row.code} {mark}{row.message}{cue}"
        yield visible_line(text) + "\n"
