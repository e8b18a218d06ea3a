"""Runs the command line in this process: the streams are real text streams over bytes, as in a pipe."""

import contextlib
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from pressctl.cli.app import main


class Result(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`run("validate", "a.md", stdin=b"…")` in a folder of the test's own, outside any newsroom."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "LANG", "LC_ALL", "LANGUAGE", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".git").mkdir()

    def call(*arguments: str | os.PathLike[str], stdin: bytes = b"") -> Result:
        out, err = io.BytesIO(), io.BytesIO()
        streams = io.TextIOWrapper(out, "utf-8"), io.TextIOWrapper(err, "utf-8")
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
        with contextlib.redirect_stdout(streams[0]), contextlib.redirect_stderr(streams[1]):
            code = main([str(argument) for argument in arguments])
        for stream in streams:
            stream.flush()
        return Result(code, out.getvalue().decode(), err.getvalue().decode())

    return call


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """A newsroom with one release that is right and one that has an error."""
    (tmp_path / "pressctl.toml").write_text(
        '[newsroom]\nname = "Lakeside"\nlanguage = "en"\ncountry = "CH"\ntimezone = "Europe/Zurich"\n'
        '[contacts.press]\nname = "Anna Lindqvist"\nphones = [{ number = "+41 22 717 91 11" }]\n'
        'email = "press@lakeside.swiss"\n',
        encoding="utf-8",
    )
    releases = tmp_path / "releases"
    releases.mkdir()
    (releases / "2026-03-12-opening.en.md").write_text(GOOD, encoding="utf-8")
    (releases / "2026-03-13-broken.en.md").write_text(BROKEN, encoding="utf-8")
    return tmp_path


GOOD = """---
title: Lake office opens on Monday
language: en
date: 2026-03-12
contacts: [press]
---

Lakeside, 12 March 2026 – The lake office opens its doors to boats of all sizes.

“We are open to everyone,” said Anna Lindqvist, head of the lake office.

The office stands at the old ferry landing and is open every day.
"""

BROKEN = """---
title: Lake office closes
language: en
date: 2026-03-13
contacts: [press]
titel: oops
---

Lakeside, 13 March 2026 – The lake office closes its doors for the winter.
"""
