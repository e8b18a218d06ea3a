"""Which releases may not go out: those under embargo, those whose embargo is unclear, and those with errors."""

from __future__ import annotations

import datetime as dt

from pressctl.batch.checking import Checked
from pressctl.errors import RefusedError
from pressctl.reading.embargo import embargo_state
from pressctl.rules.finding import Message


class FaultyError(RefusedError):
    """A release with errors; `first` is the message of the first, so that it can be said in another language."""

    first: Message | None = None


def let_out(checked: Checked, now: dt.datetime | None, *, embargoed: bool, force: bool) -> None:
    """Raise RefusedError for a release that may not go out: embargoed, its embargo unclear, or with errors."""
    path = checked.reading.release.source.path
    state = embargo_state(checked.reading.release, checked.reading, now)
    if state in ("future", "unclear") and not embargoed:
        until = embargo_text(checked)
        said = (
            f"It is embargoed until {until}."
            if state == "future" and until
            else "It is embargoed, until when is unclear."
        )
        raise RefusedError(said, path=path, help="With --embargoed, it is exported and says so in every output.")
    errors = [finding for finding in checked.findings if finding.severity == "error"]
    if errors and not force:
        first = errors[0]
        line, column = checked.reading.release.source.position(first.span.start)
        more = f", and {len(errors) - 1} more" if len(errors) > 1 else ""
        refused = FaultyError(
            f"It has errors: {first.code} {str(first.message).removesuffix('.')}{more}.",
            path=path,
            line=line,
            column=column,
            help="Mend it (`pressctl validate` shows all), or export it all the same with --force.",
        )
        refused.first = first.message
        raise refused


def embargo_text(checked: Checked) -> str | None:
    """Until when a release is embargoed, in ISO 8601; None where it is not, or not clearly."""
    embargo = checked.reading.release.embargo
    if embargo is not None:
        return embargo.until.isoformat() if embargo.until else None
    until = next((line.until for line in checked.reading.embargo_lines if line.until), None)
    return until.isoformat() if until else None
