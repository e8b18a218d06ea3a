import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.mark.parametrize(
    ("name", "title"), [("release", "The front matter of a press release"), ("newsroom", "pressctl.toml")]
)
def test_printed_whole(run: Run, name: str, title: str) -> None:
    done = run("schema", name)
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out)["title"] == title


def test_another_file(run: Run) -> None:
    done = run("schema", "relese")
    assert (done.code, done.out) == (2, "")
    assert "Did you mean release?" in done.err
