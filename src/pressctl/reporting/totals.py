"""The last line of a run: how much was found, in how many files, and how much of it can be mended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import field

from pressctl.record import mutable_record
from pressctl.reporting.row import Row


@mutable_record
class Totals:
    """Counts over a run; `add` takes one file's rows after another's, so that no run holds them all."""

    files: int = 0
    failed: int = 0
    fixed: int = 0
    safe: int = 0
    unsafe: int = 0
    severities: Counter[str] = field(default_factory=Counter)
    codes: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, rows: Iterable[Row]) -> None:
        """Count one more file with its rows."""
        self.files += 1
        for row in rows:
            self.severities[row.severity] += 1
            self.codes[row.code, row.name] += 1
            self.safe += bool(row.fix and row.fix.safe)
            self.unsafe += bool(row.fix and not row.fix.safe)

    @property
    def findings(self) -> int:
        """All findings."""
        return sum(self.severities.values())


def many(count: int, one: str, more: str) -> str:
    """A number with its noun."""
    return f"{count:,} {one if count == 1 else more}"


def totals_lines(totals: Totals, *, would_fix: bool = False) -> list[str]:
    """The summary: one line, and one more on what can be mended. With `would_fix`, what was fixed only would be."""
    files = many(totals.files, "release", "releases")
    lines = []
    if totals.fixed:
        said = "Would fix" if would_fix else "Fixed"
        lines.append(f"{said} {many(totals.fixed, 'finding', 'findings')} in {files}.")
    if totals.findings:
        parts = [
            many(totals.severities[severity], one, more)
            for severity, one, more in (
                ("error", "error", "errors"),
                ("warning", "warning", "warnings"),
                ("advice", "piece of advice", "pieces of advice"),
            )
            if totals.severities[severity]
        ]
        lines.append(f"Found {', '.join(parts)} in {files}.")
    elif not totals.failed and not would_fix:
        lines.append(f"All well in {files}." if totals.files else "There was no release to check.")
    if totals.failed:
        lines.append(f"{many(totals.failed, 'file', 'files')} could not be read.")
    if totals.safe or totals.unsafe:
        unsafe = f" ({totals.unsafe:,} more with `--unsafe-fixes`)" if totals.unsafe else ""
        lines.append(f"{totals.safe:,} fixable with `--fix`{unsafe}.")
    return lines


def statistics_lines(totals: Totals) -> list[str]:
    """How often each rule fired, the most frequent first."""
    ordered = sorted(totals.codes.items(), key=lambda item: (-item[1], item[0]))
    width = max((len(f"{count:,}") for _, count in ordered), default=0)
    return [f"{count:>{width},}  {code}  {name}" for (code, name), count in ordered]
