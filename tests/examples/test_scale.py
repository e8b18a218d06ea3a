"""The worked examples of docs/scale.md: an export in parts has the bytes of one export."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
OPTIONS = ("--embargoed", "--quiet", "--at", "2026-11-01T00:00+00:00")
ENVIRONMENT = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"}


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLES / "newsroom", tmp_path / "newsroom"))


def exported(newsroom: Path, *command: str) -> dict[str, bytes]:
    subprocess.run(command, cwd=newsroom, env=ENVIRONMENT, check=True, timeout=300)
    out = newsroom / "out"
    found = {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}
    shutil.rmtree(out)
    return found


def whole(newsroom: Path) -> dict[str, bytes]:
    return exported(newsroom, sys.executable, "-m", "pressctl", "export", "--no-cache", "--out", "out", *OPTIONS)


def test_dask_with_two_local_workers(newsroom: Path) -> None:
    pytest.importorskip("distributed")
    program = str(EXAMPLES / "scale" / "with_dask.py")
    made = exported(newsroom, sys.executable, program, "out", "--local", "2", "--parts", "3", "--", *OPTIONS)
    assert made == whole(newsroom)
    assert sorted(path.name for path in newsroom.iterdir() if path.name.startswith("out")) == []


@pytest.mark.skipif(shutil.which("parallel") is None, reason="GNU parallel is not installed")
def test_gnu_parallel(newsroom: Path) -> None:
    made = exported(newsroom, "bash", str(EXAMPLES / "scale" / "with_parallel.sh"), "out", "3", *OPTIONS)
    assert made == whole(newsroom)
