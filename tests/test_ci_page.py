"""The set-ups of docs/ci.md as far as they run here: each is YAML, and each command of pressctl in it does its work."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BLOCKS = [yaml.safe_load(block) for block in re.findall(r"^```yaml\n(.*?)^```$", PAGE, flags=re.M | re.S)]
INLINE = re.findall(r"`(pressctl validate [^`]*--format [^`]*)`", PAGE)


def commands(value: Any) -> Iterator[str]:
    """All texts in a set-up that run pressctl."""
    if isinstance(value, str):
        if value.startswith("pressctl "):
            yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from commands(inner)


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "LC_ALL": "C.UTF-8", "GITHUB_BASE_REF": "main"}
    return subprocess.run(
        ["bash", "-euc", command], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )


@pytest.fixture
def pushed(tmp_path: Path) -> Path:
    """The example newsroom as a server checks it out, with a broken release on a branch."""
    shutil.copytree(ROOT / "examples" / "newsroom", tmp_path / "origin")
    identity = "-c user.name=A -c user.email=a@press.example -c commit.gpgsign=false"
    broken = "---\ntitle: Lake\ntitel: oops\nlanguage: en\ndate: 2026-03-12\n---\n\nText.\n"
    (tmp_path / "broken.md").write_text(broken, encoding="utf-8")
    made = run(
        f"cd origin; git init -qb main .; git add -A; git {identity} commit -qm 1; cd ..; git clone -q origin here; "
        f"cd here; cp ../broken.md releases/broken.md; git add -A; git {identity} commit -qm 2",
        tmp_path,
    )
    assert made.returncode == 0, made.stderr
    return tmp_path / "here"


@pytest.mark.skipif(os.name == "nt" or shutil.which("git") is None, reason="the page shows commands of a POSIX shell")
def test_every_command_of_the_page_finds_what_is_broken(pushed: Path) -> None:
    said = {command: run(command, pushed) for block in BLOCKS for command in commands(block)}
    said |= {command: run(command, pushed) for command in INLINE}
    assert {command: done.returncode for command, done in said.items()} == {
        "pressctl validate --format github": 1,
        "pressctl validate --format gitlab --output gl-code-quality-report.json": 1,
        'pressctl validate --format github --since "origin/$GITHUB_BASE_REF"': 1,
        "pressctl validate --format sarif --output pressctl.sarif --exit-zero": 0,
    }
    since = said['pressctl validate --format github --since "origin/$GITHUB_BASE_REF"'].stdout
    assert since == said["pressctl validate --format github"].stdout
    assert "::error title=pressctl FM004 " in since
    assert "file=releases/broken.md,line=" in since
    report = json.loads((pushed / "gl-code-quality-report.json").read_text(encoding="utf-8"))
    assert {issue["location"]["path"] for issue in report} == {"releases/broken.md"}
    assert json.loads((pushed / "pressctl.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_what_is_kept_between_runs_is_what_is_written(pushed: Path) -> None:
    run("pressctl validate", pushed)
    github, gitlab = BLOCKS
    kept = [step["with"]["path"] for step in github["jobs"]["validate"]["steps"] if "cache" in step.get("uses", "")]
    assert kept == gitlab["releases"]["cache"]["paths"] == [".pressctl_cache"]
    assert (pushed / kept[0]).is_dir()
    assert gitlab["releases"]["artifacts"]["reports"] == {"codequality": "gl-code-quality-report.json"}


@pytest.mark.skipif(os.name == "nt" or shutil.which("git") is None, reason="the page shows commands of a POSIX shell")
def test_the_line_for_cron_is_silent_where_all_is_well(pushed: Path) -> None:
    line = re.search(r"^0 7 \* \* \* +(cd .*)$", PAGE, flags=re.M)
    assert line is not None
    command = line[1].replace("/srv/newsroom", str(pushed)).replace("git pull -q", "git pull -q origin main")
    broken = run(command, pushed)
    assert broken.returncode == 1
    assert broken.stdout.startswith("releases/broken.md:")
    (pushed / "releases" / "broken.md").unlink()
    well = run(command, pushed)
    assert (well.returncode, well.stdout, well.stderr) == (0, "", "")
