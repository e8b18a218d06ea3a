"""A progress bar on standard error, where a person looks on and there is more than a moment's work."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from pressctl.cli.console import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")

_FEW = 20
_MOMENT = 0.7  # seconds before a bar is worth looking at


def with_progress(done: Iterable[T], total: int, what: str, *, quiet: bool = False) -> Iterator[T]:
    """Pass `done` on, one by one, showing how many of `total` there are, how fast they come and how long it takes."""
    if quiet or total < _FEW or not is_terminal(sys.stderr) or os.environ.get("TERM") == "dumb":
        yield from done
        return
    bar = _Bar(total, what)
    try:
        for item in done:
            yield item
            bar.advance()
    finally:
        bar.close()


class _Bar:
    """A bar that is drawn when it is worth it; only then is rich imported."""

    def __init__(self, total: int, what: str) -> None:
        self.total = total
        self.what = what
        self.count = 0
        self.started = time.monotonic()
        self.progress: Progress | None = None

    def advance(self) -> None:
        self.count += 1
        if self.progress is None:
            if time.monotonic() - self.started < _MOMENT:
                return
            self.progress = _drawn()
            self.progress.start()
            self.task = self.progress.add_task(self.what, total=self.total, rate="")
        rate = f"{self.count / (time.monotonic() - self.started):,.0f}/s"
        self.progress.update(self.task, completed=self.count, rate=rate)

    def close(self) -> None:
        if self.progress is not None:
            self.progress.stop()


def _drawn() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True, no_color=bool(os.environ.get("NO_COLOR")) or None)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
    )
