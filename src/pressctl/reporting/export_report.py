"""What became of each release of an export: as JSON for programs, as a few lines for people."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pressctl.record import record
from pressctl.reporting.plan import Planned, plan_objects
from pressctl.reporting.totals import many
from pressctl.reporting.visible import visible_json


@record
class Done:
    """One release: `status` is made, unchanged, refused, failed or unread; `reason` says why, where it was not made.

    `outputs` are its files, relative to the export, and `written` how many of them this run wrote.
    """

    file: str
    status: str
    reason: str | None = None
    outputs: tuple[str, ...] = ()
    written: int = 0


STATUSES = ("made", "unchanged", "refused", "failed", "unread")


def export_report(
    done: Sequence[Done], recipients: Mapping[str, int] | None = None, planned: Sequence[Planned] | None = None
) -> str:
    """All releases in order, and how many ended how; the counts of a list of recipients, and what a dry run would make,
    where there is one."""
    data: dict[str, Any] = {
        "version": 1,
        "counts": {status: sum(one.status == status for one in done) for status in STATUSES},
        "releases": [
            {
                "file": one.file,
                "status": one.status,
                "reason": one.reason,
                "outputs": list(one.outputs),
                "written": one.written,
            }
            for one in done
        ],
    }
    if recipients is not None:
        data["recipients"] = dict(recipients)
    if planned is not None:
        data["plan"] = plan_objects(planned)
    return visible_json(json.dumps(data, ensure_ascii=False, indent=1)) + "\n"


def summary_lines(done: Sequence[Done], out: str, *, dry_run: bool = False) -> list[str]:
    """What was made, where, and what was not."""
    counts = {status: sum(one.status == status for one in done) for status in STATUSES}
    written = sum(one.written for one in done)
    lines = []
    if dry_run:
        files = sum(len(one.outputs) for one in done)
        lines.append(
            f"Would make {many(counts['made'], 'release', 'releases')} ({many(files, 'file', 'files')}) in {out}."
        )
    elif counts["made"]:
        lines.append(
            f"Made {many(counts['made'], 'release', 'releases')} ({many(written, 'file', 'files')} written) in {out}."
        )
    if counts["unchanged"]:
        lines.append(f"{many(counts['unchanged'], 'release is', 'releases are')} unchanged.")
    for status, one, more in (
        ("refused", "release was refused", "releases were refused"),
        ("failed", "release failed", "releases failed"),
        ("unread", "file could not be read", "files could not be read"),
    ):
        if counts[status]:
            lines.append(f"{many(counts[status], one, more)}.")
    return lines or ["Nothing to export."]
