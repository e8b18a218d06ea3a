"""What an export would make of each release: as JSON for programs, as a few lines for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pressctl.record import record
from pressctl.reporting.totals import many
from pressctl.reporting.visible import visible_line


@record
class Planned:
    """What one system would get of one release.

    `embargo` is the state ("", "future", "past", "unclear"), `until` its moment in ISO 8601. `to` names the lists it
    goes to, `recipients` counts people (None: none were given). `bytes` is the size of all outputs, `sizes` those that
    the system has a limit for, by what is measured: (size, most).
    """

    file: str
    slug: str
    language: str
    embargo: str
    until: str | None
    system: str
    outputs: int
    bytes: int
    unsubscribe: str
    to: tuple[str, ...] = ()
    recipients: int | None = None
    sizes: Mapping[str, tuple[int, int]] | None = None
    warnings: tuple[str, ...] = ()


def plan_objects(planned: Sequence[Planned]) -> list[dict[str, Any]]:
    """The plan for programs."""
    return [
        {
            "file": one.file,
            "slug": one.slug,
            "language": one.language,
            "embargo": {"state": one.embargo, "until": one.until} if one.embargo else None,
            "system": one.system,
            "to": list(one.to),
            "recipients": one.recipients,
            "outputs": one.outputs,
            "bytes": one.bytes,
            "sizes": {what: {"size": size, "most": most} for what, (size, most) in (one.sizes or {}).items()},
            "unsubscribe": one.unsubscribe,
            "warnings": list(one.warnings),
        }
        for one in planned
    ]


def plan_lines(planned: Sequence[Planned], say: Callable[[str], str] = str) -> list[str]:
    """The plan for people, a block a release, each line with its end. `say` gives an English template in the language of
    the messages."""
    lines: list[str] = []
    last = ""
    for one in planned:
        if one.file != last:
            lines += ([""] if lines else []) + [_title(one, say)]
            last = one.file
        lines.append(f"  {one.system:<10} {_what(one, say)}")
        lines += [f"             ! {warning}" for warning in one.warnings]
    return [f"{visible_line(line)}\n" for line in lines]


def _title(one: Planned, say: Callable[[str], str]) -> str:
    said = {
        "": say("no embargo"),
        "future": say("EMBARGOED until {time}"),
        "past": say("embargo over since {time}"),
        "unclear": say("EMBARGOED, until when is unclear"),
    }
    return f"{one.file}  [{one.language}] {said[one.embargo].format(time=one.until)}"


def _what(one: Planned, say: Callable[[str], str]) -> str:
    said = [many(one.outputs, say("file"), say("files")), f"{one.bytes / 1000:,.1f} kB"]
    if one.to:
        said.append(say("to {lists}").format(lists=", ".join(one.to)))
    if one.recipients is not None:
        said.append(many(one.recipients, say("recipient"), say("recipients")))
    measures = {
        "HTML bytes": say("HTML bytes"),
        "text bytes": say("text bytes"),
        "message bytes": say("message bytes"),
        "payload bytes": say("payload bytes"),
        "subject characters": say("subject characters"),
    }
    for what, (size, most) in (one.sizes or {}).items():
        shown = measures.get(what, what)
        said.append(say("{what} {size} of {most}").format(what=shown, size=f"{size:,}", most=f"{most:,}"))
    if one.unsubscribe:
        said.append(say("unsubscribe: {how}").format(how=one.unsubscribe))
    return " · ".join(said)
