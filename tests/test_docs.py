"""The pages of docs/ say what the program does: commands in them are run, made pages are made again."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
EMPTY = "an empty folder"


class Step(NamedTuple):
    """A command of a page, the exit code that it should end with, and what it should print (None: not said)."""

    command: str
    code: int
    output: str | None


class Session(NamedTuple):
    """The commands of a page, from a line that says where they run to the next such line."""

    place: str
    steps: tuple[Step, ...]


def sessions(page: str) -> Iterator[Session]:
    for part in re.split(r"^<!-- in: ", page, flags=re.M)[1:]:
        place, _, rest = part.partition(" -->")
        blocks = re.findall(r"^```console\n(.*?)^```$", rest, flags=re.M | re.S)
        yield Session(place, tuple(step for block in blocks for step in steps(block)))


def steps(block: str) -> Iterator[Step]:
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        lines = part.splitlines()
        command = [lines.pop(0)]
        while lines and lines[0].startswith(">") and "<<" in command[0]:
            command.append(lines.pop(0)[1:].removeprefix(" "))
        code = re.search(r"  # exit (\d+)$", command[0])
        command[0] = re.sub(r"  # exit \d+$", "", command[0])
        yield Step("\n".join(command), int(code[1]) if code else 0, "\n".join(lines) + "\n" if lines else None)


def test_a_page_is_read() -> None:
    page = "x\n<!-- in: here -->\n```console\n$ one\nout\n$ two <<'END'  # exit 1\n> a\n> END\n```\n```console\n$ three\n```\n"
    assert list(sessions(page)) == [
        Session("here", (Step("one", 0, "out\n"), Step("two <<'END'\na\nEND", 1, None), Step("three", 0, None)))
    ]


@pytest.mark.skipif(os.name == "nt", reason="the pages show commands of a POSIX shell")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_do_what_the_page_says(page: Path, tmp_path: Path) -> None:
    shell = {
        **os.environ,
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
        "LC_ALL": "C.UTF-8",
        "HOME": str(tmp_path),
    }
    for number, session in enumerate(sessions(page.read_text(encoding="utf-8"))):
        folder = tmp_path / str(number)
        if session.place == EMPTY:
            folder.mkdir()
        else:
            shutil.copytree(ROOT / session.place, folder)
        for step in session.steps:
            done = subprocess.run(
                ["bash", "-c", step.command], cwd=folder, env=shell, capture_output=True, encoding="utf-8", check=False
            )
            assert done.returncode == step.code, f"{step.command}\n{done.stdout}{done.stderr}"
            if step.output is not None:
                assert done.stdout == step.output, step.command


def test_every_pressctl_command_of_the_pages_is_run() -> None:
    """A console block that no line gives a place to would be skipped in silence."""
    blocks = sum(page.read_text(encoding="utf-8").count("\n$ ") for page in PAGES)
    run = sum(len(one.steps) for page in PAGES for one in sessions(page.read_text(encoding="utf-8")))
    assert run == blocks > 10


def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_make", ROOT / "docs" / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["cli.md", "mistakes.md", "systems.md", "../schema/newsroom.schema.json"])
def test_made_pages_are_current(name: str) -> None:
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == maker().PAGES[name]()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.S)
    targets = [target for target in re.findall(r"\]\(([^)\s]+)\)", text) if ":" not in target]
    broken = []
    for target in targets:
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists() or (anchor and anchor not in anchors(file)):
            broken.append(target)
    assert broken == []


def anchors(page: Path) -> set[str]:
    """The anchors that a code forge gives to the headings of a page."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), flags=re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
