"""One export at a time."""

import os
from pathlib import Path

import pytest

from pressctl.errors import OutputError
from pressctl.files import lock
from pressctl.files.lock import LOCK, locked


def test_a_run_that_is_refused_leaves_the_lock_to_the_one_that_has_it(tmp_path: Path) -> None:
    with locked(str(tmp_path)):
        for _ in range(3):
            with pytest.raises(OutputError, match="Another export is writing to this folder"), locked(str(tmp_path)):
                pass
        assert (tmp_path / LOCK).exists()
    assert not (tmp_path / LOCK).exists()


def test_the_file_of_a_killed_run_tells_of_it(tmp_path: Path) -> None:
    (tmp_path / LOCK).touch()
    with locked(str(tmp_path)) as left_over:
        assert left_over
    with locked(str(tmp_path)) as left_over:
        assert not left_over


def test_a_file_that_went_while_it_was_being_locked_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, gone = lock._take, []

    def late(descriptor: int) -> bool:
        if not gone:
            gone.append(descriptor)
            os.unlink(tmp_path / LOCK)
        return real(descriptor)

    monkeypatch.setattr(lock, "_take", late)
    with locked(str(tmp_path)):
        assert (tmp_path / LOCK).exists()
        with pytest.raises(OutputError), locked(str(tmp_path)):
            pass
