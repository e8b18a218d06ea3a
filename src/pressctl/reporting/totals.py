"""The last line of a run: how much was found, in how many files, and how much of it can be mended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from pressctl.record import field, mutable_record
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


def totals_lines(totals: Totals, *, would_fix: bool = False, say: Callable[[str], str] = str) -> list[str]:
    """The summary: one line, and one more on what can be mended. With `would_fix`, what was fixed only would be.

    `say` gives an English template in the language of the messages.
    """
    files = many(totals.files, say("release"), say("releases"))
    lines = []
    if totals.fixed:
        said = say("Would fix {findings} in {files}.") if would_fix else say("Fixed {findings} in {files}.")
        lines.append(said.format(findings=many(totals.fixed, say("finding"), say("findings")), files=files))
    if totals.findings:
        lines.append(say("Found {findings} in {files}.").format(findings=_by_severity(totals, say), files=files))
    elif not totals.failed and not would_fix:
        well = say("All well in {files}.").format(files=files)
        lines.append(well if totals.files else say("There was no release to check."))
    if totals.failed:
        failed = many(totals.failed, say("file"), say("files"))
        lines.append(say("{files} could not be read.").format(files=failed))
    if totals.safe or totals.unsafe:
        unsafe = say(" ({count} more with `--unsafe-fixes`)").format(count=f"{totals.unsafe:,}")
        more = unsafe if totals.unsafe else ""
        lines.append(say("{count} fixable with `--fix`{more}.").format(count=f"{totals.safe:,}", more=more))
    return lines


def _by_severity(totals: Totals, say: Callable[[str], str]) -> str:
    names = {
        "error": (say("error"), say("errors")),
        "warning": (say("warning"), say("warnings")),
        "advice": (say("piece of advice"), say("pieces of advice")),
    }
    counts = ((totals.severities[severity], *words) for severity, words in names.items())
    return ", ".join(many(count, one, more) for count, one, more in counts if count)


def statistics_lines(totals: Totals) -> list[str]:
    """How often each rule fired, the most frequent first."""
    ordered = sorted(totals.codes.items(), key=lambda item: (-item[1], item[0]))
    width = max((len(f"{count:,}") for _, count in ordered), default=0)
    return [f"{count:>{width},}  {code}  {name}" for (code, name), count in ordered]
