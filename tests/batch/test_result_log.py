"""Results of an export, most of them on the disk."""

from dataclasses import replace

import pytest

from pressctl.batch import result_log
from pressctl.batch.exporting import Exported
from pressctl.batch.result_log import ResultLog
from pressctl.errors import RenderError
from pressctl.files.manifest import Entry, Output


def result(number: int) -> Exported:
    outputs = (Output(f"{number}.txt", "text", "00", 1),)
    entry = Entry(f"{number}.md", str(number), "en", "00", None, "made", None, outputs)
    return Exported(f"{number}.md", "made", entry, changed=1)


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> ResultLog:
    monkeypatch.setattr(result_log, "IN_MEMORY", 2)
    made = ResultLog()
    for number in range(5):
        made.append(result(number))
    return made


def test_they_come_back_in_order(log: ResultLog) -> None:
    assert list(log) == [result(number) for number in range(5)]
    assert len(log) == 5
    assert (log.statuses["made"], log.written, log.outputs) == (5, 5, 5)
    assert (log.formats["text"], log.sizes["text"]) == (5, 5)


@pytest.mark.parametrize("number", [1, 3])
def test_one_can_be_replaced(log: ResultLog, number: int) -> None:
    failed = replace(
        result(number), status="failed", entry=None, changed=0, error=RenderError("No.", path="a.md", line=3)
    )
    log[number] = failed
    found = list(log)
    assert str(found[number].error) == "a.md:3: No."
    assert [one.status for one in found].count("failed") == 1
    assert (log.statuses["made"], log.statuses["failed"], log.written, log.outputs) == (4, 1, 4, 4)
    assert (log.formats["text"], log.sizes["text"]) == (4, 4)
