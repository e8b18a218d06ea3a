import io
import sys

import pytest

from pressctl.cli import progress
from pressctl.cli.progress import with_progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "quiet", "term", "drawn"),
    [(Terminal(), False, "xterm", True), (Terminal(), True, "xterm", False), (Terminal(), False, "dumb", False),
     (io.StringIO(), False, "xterm", False)],
)  # fmt: skip
def test_a_bar_is_drawn_for_people_only(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, quiet: bool, term: str, drawn: bool
) -> None:
    monkeypatch.setattr(progress, "_MOMENT", 0.0)
    monkeypatch.setenv("TERM", term)
    monkeypatch.setattr(sys, "stderr", stream)
    assert list(with_progress(iter(range(50)), 50, "Exporting", quiet=quiet)) == list(range(50))
    assert ("Exporting" in stream.getvalue()) is drawn


def test_a_moments_work_draws_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    assert list(with_progress(iter(range(50)), 50, "Exporting")) == list(range(50))
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]
