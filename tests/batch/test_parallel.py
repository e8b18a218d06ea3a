import os
import time
from collections.abc import Sequence

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
    results = list(work_through(range(60), die_of_thirteen, lost, 2))
    assert results == [-13 if item == 13 else 2 * item for item in range(60)]


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
