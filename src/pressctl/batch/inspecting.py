"""Read many releases and say what was read: outcomes in path order."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from pressctl.batch.discover import Item
from pressctl.batch.newsrooms import NewsroomChoice
from pressctl.batch.parallel import lost_worker, work_through
from pressctl.errors import PressctlError
from pressctl.newsroom.newsroom import Newsroom
from pressctl.reading.read import read_release
from pressctl.reading.reading import Reading
from pressctl.record import field, record, replace
from pressctl.release.parse import parse_plain, parse_release
from pressctl.reporting.inspection import inspection
from pressctl.source import SourceFile, open_source


@record
class InspectJob:
    """What is asked of every file. `language` and `country` hold where the release itself names none."""

    choice: NewsroomChoice = field(default_factory=NewsroomChoice)
    language: str | None = None
    country: str | None = None

    def newsroom_for(self, path: str) -> Newsroom:
        """The newsroom that holds for a file, with language and country as they were asked for."""
        newsroom = self.choice.newsroom_for(os.path.dirname(path))
        changes = {"language": self.language, "country": self.country}
        wanted = {name: value for name, value in changes.items() if value}
        return replace(newsroom, **wanted) if wanted else newsroom  # type: ignore[arg-type]


@record
class Inspected:
    """What was read in one file, or what kept pressctl from reading it (`fault`: a traceback)."""

    file: str
    seen: dict[str, Any] | None = None
    error: PressctlError | None = None
    fault: str | None = None


def inspect_many(items: Sequence[Item], job: InspectJob, jobs: int | None = None) -> Iterator[Inspected]:
    """The outcome of every file, in the order of `items`."""
    return work_through(items, partial(_each, job=job), _lost, jobs)


def inspect_file(item: Item, job: InspectJob) -> Inspected:
    """One file, behind its own try."""
    try:
        source = open_source(Path(item.path), shown=item.shown)
        return Inspected(item.shown, inspection(read_source(source, item.path, job)))
    except PressctlError as error:
        return Inspected(item.shown, error=error)
    except Exception:  # noqa: BLE001 - a fault with one file must not cost the others
        import traceback

        return Inspected(item.shown, fault=traceback.format_exc())


def read_source(source: SourceFile, path: str, job: InspectJob) -> Reading:
    """Everything that is read in a text; a name that ends in `.txt` makes it a plain release."""
    newsroom = job.newsroom_for(path)
    if source.path.lower().endswith(".txt"):
        return read_release(parse_plain(source, newsroom.language, newsroom.country))
    return read_release(parse_release(source, newsroom))


def _lost(item: Item) -> Inspected:
    return Inspected(item.shown, error=lost_worker(item.shown))


def _each(items: Sequence[Item], job: InspectJob) -> list[Inspected]:
    return [inspect_file(item, job) for item in items]
