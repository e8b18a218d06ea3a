"""What Windows does differently, as far as any machine can try it: workers that are spawned, lines that end in CR LF."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
AT = "2026-12-01T12:00+01:00"
SPAWNING = """\
import multiprocessing
import sys

from pressctl.cli.app import main

asked = []
real = multiprocessing.get_context


def spawning(method=None):
    asked.append(method)
    return real("spawn")


if __name__ == "__main__":
    multiprocessing.get_context = spawning
    code = main(sys.argv[1:])
    sys.exit(code if asked else "no workers were started")
"""

Run = Callable[..., Any]


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "examples" / "newsroom", tmp_path / "news room"))


def spawned(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """A command whose workers begin anew, as on Windows and macOS, and share nothing with their parent."""
    program = folder.parent / "spawning.py"
    program.write_text(SPAWNING, "utf-8")
    environment = {key: value for key, value in os.environ.items() if key not in ("LANG", "LC_ALL", "LC_MESSAGES")}
    return subprocess.run(
        [sys.executable, program, *arguments], cwd=folder, env=environment, capture_output=True, check=False
    )


def outputs(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def to_crlf(folder: Path) -> None:
    for path in [*folder.rglob("*.md"), *folder.rglob("*.toml")]:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def test_spawned_workers_find_the_same(newsroom: Path) -> None:
    for path in (newsroom / "releases").glob("*.en.md"):
        path.write_bytes(path.read_bytes().replace(b" said ", b"  said ", 1))
    options = ("validate", "--format", "json", "--no-cache", "--at", AT)
    alone = subprocess.run(
        [sys.executable, "-m", "pressctl", *options, "--jobs", "1"], cwd=newsroom, capture_output=True, check=False
    )
    many = spawned(newsroom, *options, "--jobs", "2")
    assert json.loads(many.stdout) != []
    assert (many.returncode, many.stdout, many.stderr) == (alone.returncode, alone.stdout, alone.stderr)


def test_spawned_workers_make_the_same_bytes(run: Run, newsroom: Path) -> None:
    options = ("export", "--embargoed", "--no-cache", "--at", AT)
    assert (
        run(*options, "--config", newsroom / "pressctl.toml", "--out", newsroom / "one", newsroom / "releases").code
        == 0
    )
    done = spawned(newsroom, *options, "--out", "many", "--jobs", "2")
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)
    assert outputs(newsroom / "many") == outputs(newsroom / "one")
    assert len(outputs(newsroom / "many")) > 40


def test_lines_that_end_in_cr_lf_say_and_make_the_same(
    run: Run, newsroom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = newsroom / "releases" / "2026-06-02-reading-together.en.md"
    broken.write_bytes(broken.read_bytes().replace("“Where a library".encode(), b"Where a library"))
    monkeypatch.chdir(newsroom)
    found = run("validate", "--format", "json", "--no-cache", "--at", AT)
    assert run("export", "--embargoed", "--force", "--no-cache", "--at", AT, "--out", "lf").code == 0
    to_crlf(newsroom)
    again = run("validate", "--format", "json", "--no-cache", "--at", AT)
    assert (again.code, json.loads(again.out)) == (1, json.loads(found.out))
    assert run("export", "--embargoed", "--force", "--no-cache", "--at", AT, "--out", "crlf").code == 0
    made, before = outputs(newsroom / "crlf"), outputs(newsroom / "lf")
    assert {name for name in before if made.get(name) != before[name]} <= {"manifest.json"}


def test_new_and_fix_keep_the_ends_of_lines(run: Run, newsroom: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    to_crlf(newsroom)
    monkeypatch.chdir(newsroom)
    original = Path("releases/2026-06-02-reading-together.en.md")
    assert run("new", "--translate", original, "--language", "fr").code == 0
    text = original.read_bytes()
    assert b"translations: {fr: 2026-06-02-reading-together.fr.md}\r\n" in text
    original.write_bytes(text.replace(b"Reading Together", b"Reading  Together", 1))
    run("validate", "--fix", "--no-cache", "--at", AT, original)
    assert original.read_bytes().count(b"\n") == original.read_bytes().count(b"\r\n") == text.count(b"\r\n")
