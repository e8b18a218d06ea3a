"""What `list` says of each release file: enough to tell where a release stands."""

from __future__ import annotations

import datetime as dt
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from pressctl.batch.checking import check_source
from pressctl.batch.discover import Item
from pressctl.batch.job import Job
from pressctl.batch.parallel import lost_worker, work_through
from pressctl.errors import PressctlError
from pressctl.reading.embargo import embargo_state
from pressctl.record import field, record
from pressctl.source import open_source


@record
class Listed:
    """One file. `error` says why it could not be read; all else is then empty.

    `embargo` is "", "future", "past" or "unclear"; `until` its moment where it is clear. `findings` counts by severity.
    """

    file: str
    slug: str = ""
    language: str = ""
    title: str = ""
    date: dt.date | None = None
    kind: str = ""
    status: str = ""
    embargo: str = ""
    until: dt.datetime | None = None
    translations: Mapping[str, str] = field(default_factory=dict)  # language -> file, as `file` writes it
    findings: Mapping[str, int] = field(default_factory=dict)
    error: str = ""


def list_many(items: Sequence[Item], job: Job, jobs: int | None = None) -> Iterator[Listed]:
    """What there is to say of every file, in the order of `items`."""
    return work_through(items, partial(_each, job=job), _lost, jobs)


def list_file(item: Item, job: Job) -> Listed:
    """One file, behind its own try."""
    try:
        return _list_file(item, job)
    except PressctlError as error:
        return Listed(item.shown, error=error.message)
    except Exception:  # noqa: BLE001 - a fault with one file must not cost the list of the others
        return Listed(item.shown, error="This is a fault in pressctl, not in the file; validate says more.")


def _list_file(item: Item, job: Job) -> Listed:
    checked = check_source(open_source(Path(item.path), shown=item.shown), item.path, job)
    release, reading = checked.reading.release, checked.reading
    until = release.embargo.until if release.embargo else None
    return Listed(
        file=item.shown,
        slug=release.slug,
        language=release.language,
        title=release.headline,
        date=release.date.value if release.date else None,
        kind=release.kind,
        status=release.status,
        embargo=embargo_state(release, reading, job.now),
        until=until or next((line.until for line in reading.embargo_lines if line.until), None),
        translations={tag: _beside(item.shown, name.value) for tag, name in release.translations.items()},
        findings=Counter(finding.severity for finding in checked.findings),
    )


def _beside(shown: str, name: str) -> str:
    return os.path.normpath(os.path.join(os.path.dirname(shown), name))


def _each(items: Sequence[Item], job: Job) -> list[Listed]:
    return [list_file(item, job) for item in items]


def _lost(item: Item) -> Listed:
    return Listed(item.shown, error=lost_worker(item.shown).message)
