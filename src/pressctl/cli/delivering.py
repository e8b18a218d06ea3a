"""What `export` says and checks of systems and recipients."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pressctl.cli.faults import FOUND, WELL, report_error
from pressctl.cli.values import listed
from pressctl.errors import UsageError

if TYPE_CHECKING:
    from pressctl.batch.deliveries import Deliveries
    from pressctl.batch.exporting import ExportJob
    from pressctl.cli.exporting import Request
    from pressctl.delivery.recipients import Recipients
    from pressctl.newsroom.newsroom import Newsroom


def asked_for(request: Request, newsroom: Newsroom) -> Deliveries:
    """The systems of `--to`, else those of pressctl.toml. Raises UsageError or NewsroomError."""
    to = None if request.to is None else listed(request.to) or ()
    if not (newsroom.export.to if to is None else to) and request.recipients is None:
        from pressctl.batch.deliveries import Deliveries

        return Deliveries()
    from pressctl.batch.asked import deliveries_for

    return deliveries_for(newsroom, to, request.recipients)


def refuse_parts(job: ExportJob, shard: tuple[int, int]) -> None:
    """Parts of an export would each write a mailbox or feed of their own over the others'."""
    if shard[1] > 1 and job.deliveries.of_all:
        names = ", ".join(job.deliveries.of_all)
        raise UsageError(
            f"--shard can't make {names}, which is made of all releases.", help="Make it in a run of its own."
        )


def report_recipients(job: ExportJob) -> int:
    """Say which rows of the list can't be used. Returns the exit code that they lead to."""
    people = _people(job)
    if people is None or job.deliveries.recipients is None:
        return WELL
    for row in people.bad:
        report_error(UsageError(row.message, path=people.path, line=row.line, help=row.help or None))
    return FOUND if people.bad else WELL


def refuse_nobody(job: ExportJob) -> None:
    """A list that nobody is left on is a mistake, not an export to nobody."""
    people = _people(job)
    if people is not None and not people.people:
        raise UsageError("Nobody on this list can get mail.", path=people.path, help="Add rows with addresses.")


def recipients_summary(job: ExportJob) -> dict[str, int] | None:
    """How many are on the list, and how many were left out and why."""
    people = _people(job)
    if people is None:
        return None
    return {
        "people": len(people.people),
        "bad": len(people.bad),
        "duplicates": people.duplicates,
        "suppressed": people.suppressed,
    }


def people_lines(job: ExportJob, say: Callable[[str], str] = str) -> list[str]:
    """How many the list has, and how many were left out, as a line; none where there is no list."""
    from pressctl.reporting.totals import many

    counts = recipients_summary(job)
    if counts is None:
        return []
    left_out = [
        many(counts[key], one, more)
        for key, one, more in (
            ("duplicates", say("duplicate"), say("duplicates")),
            ("suppressed", say("who wants no mail"), say("who want no mail")),
            ("bad", say("row that can't be used"), say("rows that can't be used")),
        )
        if counts[key]
    ]
    said = many(counts["people"], say("recipient"), say("recipients"))
    if not left_out:
        return [f"{said}."]
    return [say("{people}; left out: {others}.").format(people=said, others=", ".join(left_out))]


def _people(job: ExportJob) -> Recipients | None:
    if job.deliveries.recipients is None:
        return None
    from pressctl.batch.delivering import recipients_of

    return recipients_of(*job.deliveries.recipients)
