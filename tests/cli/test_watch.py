import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def save(path: Path, text: str) -> None:
    """In one step: a file that is being written is there with half its text for a moment, and would be looked at."""
    aside = path.with_name("aside.tmp")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


def test_what_is_saved_is_checked_again(newsroom: Path) -> None:
    (newsroom / ".git").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "pressctl", "validate", "--watch", "--select", "FM004", "--no-cache"],
        cwd=newsroom, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        env={**os.environ, "LANG": "C.UTF-8"},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        assert process.stdout.readline().startswith("releases/2026-03-13-broken.en.md:6:1: FM004 ")
        assert process.stderr.readline() == "Found 1 error in 2 releases.\n"
        good = newsroom / "releases" / "2026-03-12-opening.en.md"
        save(good, good.read_text().replace("contacts:", "contcts:"))
        assert process.stdout.readline().startswith("releases/2026-03-12-opening.en.md:5:1: FM004 ")
        assert process.stderr.readline() == "Found 1 error in 1 release.\n"
        toml = newsroom / "pressctl.toml"
        save(toml, toml.read_text() + "\n")
        assert {process.stdout.readline().partition(":")[0] for _ in range(2)} == {
            "releases/2026-03-12-opening.en.md",
            "releases/2026-03-13-broken.en.md",
        }
        assert process.stderr.readline() == "Found 2 errors in 2 releases.\n"
        right = toml.read_text()
        save(toml, "[newsroom\n")
        assert process.stderr.readline().startswith("error: pressctl.toml:1:")
        good.unlink()
        save(toml, right)
        assert process.stdout.readline().startswith("releases/2026-03-13-broken.en.md:6:1: FM004 ")
        assert process.stderr.readline() == "Found 1 error in 1 release.\n"
    finally:
        process.send_signal(signal.SIGINT)
        _, rest = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in rest


def test_a_release_is_checked_again_when_what_it_names_is_saved(newsroom: Path) -> None:
    good = newsroom / "releases" / "2026-03-12-opening.en.md"
    save(good, good.read_text().replace("contacts:", "attachments: [plan.pdf]\ncontacts:"))
    process = subprocess.Popen(
        [sys.executable, "-m", "pressctl", "validate", "--watch", "--select", "LK002", "--no-cache"],
        cwd=newsroom, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        env={**os.environ, "LANG": "C.UTF-8"},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    try:
        assert process.stdout.readline().startswith("releases/2026-03-12-opening.en.md:")
        assert process.stderr.readline() == "Found 1 error in 2 releases.\n"
        (good.parent / "plan.pdf").write_bytes(b"%PDF-1.4")
        assert process.stderr.readline() == "All well in 1 release.\n"
        (good.parent / "plan.pdf").unlink()
        assert process.stdout.readline().startswith("releases/2026-03-12-opening.en.md:")
        assert process.stderr.readline() == "Found 1 error in 1 release.\n"
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert process.returncode == 130


def test_it_only_looks(run: Run, newsroom: Path) -> None:
    assert run("validate", "--watch", "--fix").code == 2
    assert run("validate", "--watch", "-").code == 2


def test_a_named_file_that_is_deleted_is_said_and_the_watch_goes_on(newsroom: Path) -> None:
    good = newsroom / "releases" / "2026-03-12-opening.en.md"
    text = good.read_text()
    process = subprocess.Popen(
        [sys.executable, "-m", "pressctl", "validate", "--watch", "--select", "FM004", str(good)],
        cwd=newsroom, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        env={**os.environ, "LANG": "C.UTF-8"},
    )  # fmt: skip
    assert process.stderr is not None
    try:
        assert process.stderr.readline() == "All well in 1 release.\n"
        good.unlink()
        assert "There is no such file." in process.stderr.readline()
        assert process.stderr.readline() == "1 file could not be read.\n"
        save(good, text)
        assert process.stderr.readline() == "All well in 1 release.\n"
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert process.returncode == 130


def test_a_report_in_a_file_is_of_all_releases_each_time(newsroom: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "pressctl", "validate", "--watch", "--select", "FM004", "--output", "report.txt"],
        cwd=newsroom, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        env={**os.environ, "LANG": "C.UTF-8"},
    )  # fmt: skip
    assert process.stderr is not None
    try:
        assert process.stderr.readline() == "Found 1 error in 2 releases.\n"
        good = newsroom / "releases" / "2026-03-12-opening.en.md"
        save(good, good.read_text().replace("contacts:", "contcts:"))
        assert process.stderr.readline() == "Found 2 errors in 2 releases.\n"
        lines = (newsroom / "report.txt").read_text(encoding="utf-8").splitlines()
        assert [line.partition(": ")[0] for line in lines] == [
            "releases/2026-03-12-opening.en.md:5:1",
            "releases/2026-03-13-broken.en.md:6:1",
        ]
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
