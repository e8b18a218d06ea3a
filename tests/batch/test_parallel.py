import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from pressctl.batch.parallel import lost_worker, work_through


def double(items: Sequence[int]) -> list[int]:
    return [2 * item for item in items]


def slow_first(items: Sequence[int]) -> list[int]:
    if items[0] == 0:
        time.sleep(0.2)
    return [2 * item for item in items]


def die_of_thirteen(items: Sequence[int]) -> list[int]:
    if 13 in items:
        os._exit(9)
    return [2 * item for item in items]


def die_of_many(items: Sequence[int]) -> list[int]:
    if any(item % 10 == 3 for item in items):
        os._exit(9)
    return [2 * item for item in items]


def lost(item: int) -> int:
    return -item


def process_of(items: Sequence[int]) -> list[int]:
    return [os.getpid() for _ in items]


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_results_come_in_order(jobs: int) -> None:
    assert list(work_through(range(100), slow_first, lost, jobs)) == [2 * item for item in range(100)]


def test_few_items_stay_in_this_process() -> None:
    assert set(work_through(range(100), process_of, lost)) == {os.getpid()}


def test_many_items_go_to_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressctl.batch.parallel.default_jobs", lambda: 2)
    assert os.getpid() not in set(work_through(range(300), process_of, lost))


def test_a_worker_that_dies_costs_its_item_only() -> None:
    deaths: list[str] = []
    results = list(work_through(range(60), die_of_thirteen, lost, 2, died=lambda: deaths.append("died")))
    assert results == [-13 if item == 13 else 2 * item for item in range(60)]
    assert deaths


def test_many_workers_that_die_cost_their_items_only() -> None:
    results = list(work_through(range(30), die_of_many, lost, 2))
    assert results == [-item if item % 10 == 3 else 2 * item for item in range(30)]


def test_nothing_gives_nothing() -> None:
    assert list(work_through([], double, lost, 4)) == []


def test_what_is_said_of_a_lost_file() -> None:
    assert str(lost_worker("a.md")) == (
        "a.md: The process that read this file ended without an answer. "
        "Try this file by itself; if it happens again, please report it."
    )


def tell_who(items: Sequence[str]) -> list[str]:
    for item in items:
        Path(f"{item}.pid").write_text(str(os.getpid()))
        time.sleep(60)
    return list(items)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such kill")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path, how: signal.Signals) -> None:
    parent = os.fork()
    if not parent:
        os.chdir(tmp_path)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        with contextlib.suppress(KeyboardInterrupt):
            list(work_through(["a", "b"], tell_who, str, 2))
        os._exit(0)
    wait_until(lambda: all((tmp_path / f"{name}.pid").is_file() for name in "ab"))
    os.kill(parent, how)
    os.waitpid(parent, 0)
    workers = [int((tmp_path / f"{name}.pid").read_text() or "0") for name in "ab"]
    wait_until(lambda: not any(alive(worker) for worker in workers))


def wait_until(holds: Callable[[], bool]) -> None:
    """Fails where it has not come true after far longer than it can take."""
    for _ in range(600):
        if holds():
            return
        time.sleep(0.1)
    raise AssertionError("This never came true.")
