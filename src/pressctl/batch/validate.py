"""Validate many releases: outcomes in path order, whatever the number of workers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from pressctl.batch.checking import Job, Outcome, check_file
from pressctl.batch.discover import Item
from pressctl.batch.parallel import lost_worker, work_through


def validate_many(items: Sequence[Item], job: Job, jobs: int | None = None) -> Iterator[Outcome]:
    """The outcome of every file, in the order of `items`."""
    return work_through(items, partial(check_file, job=job), _lost, jobs)


def _lost(item: Item) -> Outcome:
    return Outcome(item.shown, error=lost_worker(item.shown))
