"""The present time of a run: the clock, or what `--at` says."""

from __future__ import annotations

import datetime as dt

from pressctl.errors import UsageError


def moment(said: str | None) -> dt.datetime:
    """The moment that a run takes for now, aware. Raises UsageError where `--at` is no time, or has no offset."""
    if said is None:
        return dt.datetime.now(dt.UTC)
    hint = "Give date, time and offset, for example 2026-03-12T09:00+01:00."
    try:
        at = dt.datetime.fromisoformat(said)
    except ValueError:
        raise UsageError(f"--at can't be {said!r}.", help=hint) from None
    if at.tzinfo is None:
        raise UsageError(f"--at {said} has no offset from UTC.", help=hint)
    return at
