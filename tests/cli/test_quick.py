"""The quick way in gives a command what the library of command lines would have given it, or leaves it alone."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import typer.main
from hypothesis import example, given
from hypothesis import strategies as st

from pressctl.cli import quick, tree

Run = Callable[..., Any]

GROUP: Any = typer.main.get_command(tree.app)


def options(name: str) -> dict[str, str]:
    """The names of a command's options, as the library knows them, with what the command calls each."""
    command = GROUP.get_command(None, name)
    return {one: parameter.name for parameter in command.params for one in parameter.opts if one.startswith("-")}


def said(plain: quick.Plain) -> dict[str, str]:
    return {**plain.flags, **plain.texts, **plain.lists, **plain.paths, **plain.numbers}


@pytest.mark.parametrize("name", quick.COMMANDS)
def test_all_options_are_in_its_tables_but_help(name: str) -> None:
    assert said(quick.COMMANDS[name]) == {one: field for one, field in options(name).items() if field != "help"}


WORDS = [
    "a.md",
    "releases",
    "-",
    "--",
    "",
    "-x",
    "-qv",
    "json",
    "html,text",
    "1",
    "0",
    "12",
    "0x1",
    "²",
    "99999",
    "Q=",
    "=",
]


@st.composite
def command_lines(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A command with options and words in any order: of its own, of the other, misspelt, with values or without."""
    name = draw(st.sampled_from(sorted(quick.COMMANDS)))
    names = st.sampled_from(sorted({one for each in quick.COMMANDS for one in options(each)}))
    words = st.sampled_from(WORDS) | st.text(max_size=4) | st.just(str(Path(__file__)))
    cut = names.flatmap(lambda one: st.integers(1, len(one)).map(lambda end: one[:end]))
    both = st.tuples(names, words)
    pieces = st.lists(
        st.one_of(names.map(lambda one: [one]), words.map(lambda word: [word]), cut.map(lambda one: [one]),
                  both.map(list), both.map(lambda pair: ["=".join(pair)])),
        max_size=6,
    )  # fmt: skip
    return name, [argument for piece in draw(pieces) for argument in piece]


class Asked(Exception):  # noqa: N818 - carries what the command was asked, instead of an answer
    """Raised in the place of the command."""


def asked_of_library(name: str, arguments: list[str]) -> Any:
    """The request that the library makes of a command line."""
    module = import_module(quick.COMMANDS[name].module)

    def caught(request: Any) -> int:
        raise Asked(request)

    before = module.run
    module.run = caught  # type: ignore[attr-defined]
    try:
        tree.run([name, *arguments])
    except Asked as asked:
        return asked.args[0]
    finally:
        module.run = before  # type: ignore[attr-defined]
    raise AssertionError("the library did not run the command")


@example(("validate", []))
@example(("export", ["--format", "html", "--format=text,email", "a.md", "--out", "x", "--ascii", "-q"]))
@example(("validate", ["a.md", "--jobs", "4", "--config=x/pressctl.toml", "--select", "QT", "-", "--color=never"]))
@given(command_lines())
def test_what_it_understands_is_what_the_library_does(line: tuple[str, list[str]]) -> None:
    name, arguments = line
    plain = quick.COMMANDS[name]
    values = quick.options_of(plain, arguments)
    if values is not None:
        module: ModuleType = import_module(plain.module)
        assert module.Request(**values) == asked_of_library(name, arguments)


LEFT = [
    ["validate", "--help"],
    ["validate", "-h"],
    ["validate", "--fromat", "json"],
    ["validate", "--form", "json"],
    ["validate", "--format"],
    ["validate", "--format="],
    ["validate", "--format", "-q"],
    ["validate", "--quiet=yes"],
    ["validate", "-qv"],
    ["validate", "--", "a.md"],
    ["validate", "--jobs", "0"],
    ["validate", "--jobs", "two"],
    ["export", "--report", "-"],
    ["--version"],
    ["list"],
    [],
]


@pytest.mark.parametrize("arguments", LEFT, ids=" ".join)
def test_what_is_not_plain_is_left_to_the_library(arguments: list[str]) -> None:
    assert quick.understood(arguments) is None


def test_a_shell_that_asks_what_could_be_typed_is_answered_by_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    assert quick.understood(["validate"]) is not None
    monkeypatch.setenv("_PRESSCTL_COMPLETE", "complete_bash")
    assert quick.understood(["validate"]) is None


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "pressctl.toml"
    path.write_text("", "utf-8")
    path.chmod(0)
    yield path
    path.chmod(0o600)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is locked for root")
def test_a_file_that_may_not_be_read_is_refused_by_the_library(locked: Path) -> None:
    assert quick.understood(["validate", "--config", str(locked)]) is None


PROBE = """
import json, sys
from pressctl.cli.app import main
code = main(sys.argv[1:])
print(json.dumps([code, sorted(sys.modules)]))
"""


def test_plain_command_lines_load_no_library_of_command_lines(newsroom: Path) -> None:
    for command in ("validate", "export"):
        done = subprocess.run(
            [sys.executable, "-c", PROBE, command, "--quiet", "releases/2026-03-12-opening.en.md"],
            cwd=newsroom, capture_output=True, text=True, check=True,
        )  # fmt: skip
        code, names = json.loads(done.stdout.splitlines()[-1])
        assert code == 0
        assert not {"typer", "click", "inspect", "dataclasses"} & set(names)


def test_a_reader_who_leaves_ends_the_command_as_the_library_would(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_: Any) -> int:
        raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr("pressctl.cli.validating.run", gone)
    assert run("validate") == (1, "", "")
    assert run("validate", "--") == (1, "", "")


def test_ctrl_c_ends_the_command_as_the_library_would(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_: Any) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("pressctl.cli.validating.run", stopped)
    assert run("validate") == (130, "", "")
    assert run("validate", "--") == (130, "", "")
