"""Work on many files with all cores: results in order, and a worker that dies costs only the file it died of."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from pressctl.errors import SourceError

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

    Flight = tuple[Sequence[Any], Future[list[Any]]]

T = TypeVar("T")
R = TypeVar("R")

WORTH_IT = 200
"""Files below which workers cost more than they save: importing the library and starting them takes some 60 ms."""
_CHUNK = 32
_AHEAD = 4  # chunks in flight for each worker: enough to keep it busy, and memory flat in the number of files


def default_jobs() -> int:
    """The cores that this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def work_through(
    items: Sequence[T],
    work: Callable[[Sequence[T]], list[R]],
    lost: Callable[[T], R],
    jobs: int | None = None,
    *,
    chunk: int = 1,
    died: Callable[[], None] | None = None,
) -> Iterator[R]:
    """The results of `work` on all items, in order. `work` takes some items and gives a result for each.

    `work` must be importable by name (or a partial of such a function). `jobs` is the number of processes; None: one
    below WORTH_IT items, else a core each. `lost` makes the result of an item whose process died. `chunk` is how many
    items are worked on at a time where there is one process only. `died` is called, here, when a process died.
    """
    count = jobs or (default_jobs() if len(items) >= WORTH_IT else 1)
    if count == 1 or len(items) < 2:
        for at in range(0, len(items), chunk):
            yield from work(items[at : at + chunk])
        return
    yield from _Workers(work, lost, min(count, len(items)), died).run(items)


def _start() -> None:
    """In a worker: Ctrl-C is the parent's affair, who ends the workers; one whose parent was killed ends by itself.

    A worker that stayed would wait for work for ever, and hold the lock of the folder that it wrote to.
    """
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


class _Workers:
    """A pool that outlives its members."""

    def __init__(
        self,
        work: Callable[[Any], list[Any]],
        lost: Callable[[Any], Any],
        count: int,
        died: Callable[[], None] | None = None,
    ) -> None:
        self.died = died
        self.work = work
        self.lost = lost
        self.count = count

    def run(self, items: Sequence[Any]) -> Iterator[Any]:
        from concurrent.futures.process import BrokenProcessPool

        size = max(1, min(_CHUNK, len(items) // (self.count * 2)))
        chunks = deque(items[at : at + size] for at in range(0, len(items), size))
        pool = self._pool(self.count)
        flying: deque[Flight] = deque()
        try:
            while chunks or flying:
                self._hand_out(pool, chunks, flying)
                if not flying:  # the pool broke while nothing was asked of it
                    pool = self._pool(self.count)
                    continue
                chunk, future = flying.popleft()
                try:
                    yield from future.result()
                except BrokenProcessPool:
                    # Which of the chunks in flight killed its worker is not known: this one is done again by itself,
                    # item by item in case it was the one; the others go back to the line.
                    chunks.extendleft(reversed([again for again, _ in flying]))
                    flying.clear()
                    pool.shutdown(wait=False, cancel_futures=True)
                    if self.died is not None:
                        self.died()
                    for item in chunk:
                        yield self._alone(item)
                    pool = self._pool(self.count)
        finally:
            _end(pool)

    def _hand_out(self, pool: ProcessPoolExecutor, chunks: deque[Sequence[Any]], flying: deque[Flight]) -> None:
        """Give the pool its next chunks. A pool that has broken takes none: what is in flight tells of it."""
        from concurrent.futures.process import BrokenProcessPool

        while chunks and len(flying) < self.count * _AHEAD:
            try:
                future = pool.submit(self.work, chunks[0])
            except BrokenProcessPool:
                return
            flying.append((chunks.popleft(), future))

    def _alone(self, item: Any) -> Any:
        from concurrent.futures.process import BrokenProcessPool

        with self._pool(1) as pool:
            try:
                return pool.submit(self.work, [item]).result()[0]
            except BrokenProcessPool:
                return self.lost(item)

    def _pool(self, count: int) -> ProcessPoolExecutor:
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        # Forked workers share what is imported already. Elsewhere forking is unsafe (macOS) or unknown (Windows).
        method = "fork" if sys.platform.startswith("linux") else "spawn"
        return ProcessPoolExecutor(count, mp_context=multiprocessing.get_context(method), initializer=_start)


def _end(pool: ProcessPoolExecutor) -> None:
    """Let the workers go at once, also when the run was interrupted in the middle of their work; none is left after."""
    processes = list((pool._processes or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.terminate()
    for process in processes:
        process.join()


def lost_worker(path: str) -> SourceError:
    """What is said of a file whose process died."""
    return SourceError(
        "The process that read this file ended without an answer.",
        path=path,
        help="Try this file by itself; if it happens again, please report it.",
    )
