"""Mistakes that press officers make: what validate says of each, word for word."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from pressctl.cli.app import main

BROKEN = Path(__file__).parent.parent.parent / "examples" / "broken"
MISTAKES: dict[str, str] = tomllib.loads((BROKEN / "mistakes.toml").read_text(encoding="utf-8"))


def test_there_are_forty_and_each_has_its_file() -> None:
    assert len(MISTAKES) >= 40
    assert sorted(f"{name}.md" for name in MISTAKES) == sorted(path.name for path in BROKEN.glob("releases/*.md"))


@pytest.mark.parametrize("name", MISTAKES)
def test_what_validate_says(
    name: str, snapshot: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(BROKEN)
    main(["validate", "--no-cache", "--format", "full", "--color", "never", f"releases/{name}.md"])
    said = capsys.readouterr().out
    assert f"releases/{name}.md" in said  # something is said of every mistake
    assert said == snapshot
