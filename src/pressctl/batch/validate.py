"""Validate many releases: outcomes in path order, whatever the number of workers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from pressctl.batch.checking import check_file
from pressctl.batch.discover import Item
from pressctl.batch.job import Job, Outcome
from pressctl.batch.parallel import lost_worker, work_through

if TYPE_CHECKING:
    from pressctl.batch.fixing import FixMode


def validate_many(
    items: Sequence[Item], job: Job, jobs: int | None = None, fix: FixMode | None = None
) -> Iterator[Outcome]:
    """The outcome of every file, in the order of `items`; with `fix`, after mending."""
    work = partial(_fix_each, job=job, mode=fix) if fix else partial(_check_each, job=job)
    return work_through(items, work, _lost, jobs)


def _check_each(items: Sequence[Item], job: Job) -> list[Outcome]:
    return [check_file(item, job) for item in items]


def _fix_each(items: Sequence[Item], job: Job, mode: FixMode) -> list[Outcome]:
    from pressctl.batch.fixing import fix_file

    return [fix_file(item, job, mode) for item in items]


def _lost(item: Item) -> Outcome:
    return Outcome(item.shown, error=lost_worker(item.shown))
