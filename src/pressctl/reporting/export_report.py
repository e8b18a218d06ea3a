"""What became of each release of an export: as JSON for programs, as a few lines for people."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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
    done: Iterable[Done],
    counts: Mapping[str, int],
    recipients: Mapping[str, int] | None = None,
    planned: Sequence[Planned] | None = None,
) -> Iterator[str]:
    """All releases in order, and how many ended how; the counts of a list of recipients, and what a dry run would make,
    where there is one. JSON, bit by bit: a report of ten thousand releases need not be in memory."""
    head = {"version": 1, "counts": {status: counts.get(status, 0) for status in STATUSES}}
    yield _json(head).removesuffix("\n}") + ',\n "releases": ['
    between = "\n  "
    for one in done:
        row = {
            "file": one.file,
            "status": one.status,
            "reason": one.reason,
            "outputs": list(one.outputs),
            "written": one.written,
        }
        yield between + _json(row).replace("\n", "\n  ")
        between = ",\n  "
    yield "]" if between == "\n  " else "\n ]"
    rest: dict[str, Any] = {} if recipients is None else {"recipients": dict(recipients)}
    if planned is not None:
        rest["plan"] = plan_objects(planned)
    yield f",{_json(rest).removeprefix('{')}\n" if rest else "\n}\n"


def _json(value: Any) -> str:
    return visible_json(json.dumps(value, ensure_ascii=False, indent=1))


def summary_lines(
    counts: Mapping[str, int],
    outputs: int,
    written: int,
    out: str,
    *,
    dry_run: bool = False,
    say: Callable[[str], str] = str,
) -> list[str]:
    """What was made, where, and what was not. `counts` are releases by status, `outputs` the files that they have,
    `written` how many of these are new. `say` gives an English template in the language of the messages."""
    made = many(counts.get("made", 0), say("release"), say("releases"))
    lines = []
    if dry_run:
        files = many(outputs, say("file"), say("files"))
        lines.append(say("Would make {releases} ({files}) in {out}.").format(releases=made, files=files, out=out))
    elif counts.get("made"):
        files = many(written, say("file"), say("files"))
        lines.append(say("Made {releases} ({files} written) in {out}.").format(releases=made, files=files, out=out))
    for status, one, more in (
        ("unchanged", say("release is unchanged"), say("releases are unchanged")),
        ("refused", say("release was refused"), say("releases were refused")),
        ("failed", say("release failed"), say("releases failed")),
        ("unread", say("file could not be read"), say("files could not be read")),
    ):
        if counts.get(status):
            lines.append(f"{many(counts[status], one, more)}.")
    return lines or [say("Nothing to export.")]


def summary_table(formats: Mapping[str, int], sizes: Mapping[str, int]) -> list[str]:
    """How many files there are of each format and how large they are together, as aligned lines; none where there are no
    files."""
    rows = [(name, f"{count:,}", _size(sizes.get(name, 0))) for name, count in sorted(formats.items()) if count]
    widths = [max(len(row[column]) for row in rows) for column in range(3)] if rows else []
    return [f"  {name:<{widths[0]}}  {count:>{widths[1]}}  {size:>{widths[2]}}" for name, count, size in rows]


def _size(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB" if size >= 1_000_000 else f"{size / 1000:,.1f} kB"
