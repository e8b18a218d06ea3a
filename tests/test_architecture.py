"""The floors of the house: an import points to a lower floor, never up, never sideways between rooms of one floor.

And what `validate` loads: a module that creeps in costs every run.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "pressctl"

FLOORS: dict[str, float] = {
    "cli": 9,
    "batch": 8,
    "preview": 8,
    "lsp": 8.5,  # asks `batch` about one text at a time, and knows no terminal
    "files": 7,
    "reporting": 6,
    "delivery": 6,
    "importing": 6,
    "scaffold": 6,
    "rules": 5,
    "rendering": 5,
    "reading": 4,
    "release": 3,
    "newsroom": 2,
    "languages": 1,
}
"""Rooms by floor; single files at the top of the package are the ground, in GROUND's order."""

GROUND = ("__init__", "record", "spans", "errors", "source", "resources", "schema")
"""Each may import those before it."""

TERMINAL = {"typer", "rich", "click"}
PURE = ("languages", "newsroom", "release", "reading", "rules", "rendering")
OUTSIDE_WORLD = {"os", "time", "subprocess", "socket", "urllib.request", "http.client", "shutil", "tempfile"}
DOORS = {"newsroom/root.py", "newsroom/load.py", "newsroom/houses.py", "rules/messages.py", "rules/locale/compile.py"}
"""Modules of pure floors that open files: the newsroom's by the one door in, pressctl's own where it lies."""


def modules() -> list[Path]:
    return sorted(path for path in SOURCE.rglob("*.py") if "__pycache__" not in path.parts)


def room(name: str) -> str:
    """The room, or the ground module, of a dotted module name."""
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def floor(name: str) -> float:
    here = room(name)
    if here in FLOORS:
        return FLOORS[here]
    if here == "__main__":
        return 10
    return GROUND.index(here) / 100


def imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield node.module or "", node.lineno


def dotted(path: Path) -> str:
    return ".".join(("pressctl", *path.relative_to(SOURCE).with_suffix("").parts))


def test_every_room_has_its_floor() -> None:
    rooms = {path.name for path in SOURCE.iterdir() if path.is_dir() and any(path.glob("*.py"))}
    assert rooms <= set(FLOORS)
    assert {path.stem for path in SOURCE.glob("*.py")} == {*GROUND, "__main__"}


def test_imports_point_downwards() -> None:
    wrong = []
    for path in modules():
        here = dotted(path)
        for name, line in imports(path):
            if not name.startswith("pressctl") or room(name) == room(here):
                continue
            if floor(name) >= floor(here):
                wrong.append(f"{here}:{line} imports {name}")
    assert wrong == []


def test_only_the_command_line_knows_the_terminal() -> None:
    wrong = [
        f"{dotted(path)}:{line} imports {name}"
        for path in modules()
        if room(dotted(path)) not in ("cli", "__main__")
        for name, line in imports(path)
        if name.split(".")[0] in TERMINAL
    ]
    assert wrong == []


def test_pure_rooms_open_nothing_and_see_no_clock() -> None:
    wrong = []
    for path in modules():
        if room(dotted(path)) not in PURE or str(path.relative_to(SOURCE)) in DOORS:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = _called(node)
            if name in {"open", "print", "input", "now", "today", "utcnow", "getcwd", "getenv", "urlopen"}:
                wrong.append(f"{dotted(path)}:{getattr(node, 'lineno', 0)} calls {name}")
        wrong += [f"{dotted(path)}:{line} imports {name}" for name, line in imports(path) if name in OUTSIDE_WORLD]
    assert wrong == []


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "id", None) or getattr(node.func, "attr", "")


def test_values_are_records() -> None:
    """A dataclass costs a millisecond at every start, and its library, which reads source code, a half of Python's own."""
    known = {"record", "settings"}
    wrong = [
        f"{dotted(path)}:{line}"
        for path in modules()
        if path.stem not in known
        for name, line in imports(path)
        if name == "dataclasses"
    ]
    assert wrong == []


def test_sizes() -> None:
    """Small modules and functions: none over 300 lines, none over 50, half of the modules under 100."""
    lengths = sorted(len(path.read_text(encoding="utf-8").splitlines()) for path in modules())
    long = [
        dotted(path)
        for path in modules()
        if len(path.read_text(encoding="utf-8").splitlines()) > 300 and path.name != "catalogue.py"  # a list
    ]
    assert long == []
    assert lengths[len(lengths) // 2] < 100
    functions = [
        f"{dotted(path)}:{node.name}"
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and _statements_span(node) > 50
        and room(dotted(path)) != "cli"  # a command's options are its function's parameters
    ]
    assert functions == []


def _statements_span(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or 0) - node.lineno + 1


RELEASE = """---
title: Lake office opens on Monday
language: en
date: 2026-03-12
contacts: [{name: Anna Lindqvist, email: press@lake.example}]
---

Lakeside, 12 March 2026 – The lake office opens.

“We are open,” said Anna Lindqvist, head of the lake office.
"""

PROBE = """
import json, sys
before = set(sys.modules)
from pressctl.cli.app import main
code = main(sys.argv[1:])
print(json.dumps([code, sorted(set(sys.modules) - before)]))
"""

FOREIGN = {
    "typer", "yaml", "_yaml", "frontmatter", "pyromark", "email_validator", "annotated_doc", "shellingham", "idna",
    "toml", "tomli_w", "typing_extensions", "dns",
}  # fmt: skip
"""Packages that `validate` may load for one release with an address in it. Add one only with its cost known."""

NEVER = {"pydantic", "rich", "babel", "minijinja", "nh3", "css_inline", "markdown_it", "multiprocessing", "asyncio",
         "phonenumbers"}  # fmt: skip


def loaded_by(arguments: list[str], folder: Path) -> tuple[int, set[str]]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], cwd=folder, capture_output=True, text=True, check=True
    )
    code, names = json.loads(done.stdout.splitlines()[-1])
    return code, set(names)


@pytest.fixture
def release(tmp_path: Path) -> str:
    (tmp_path / "2026-03-12-lake-office.en.md").write_text(RELEASE, encoding="utf-8")
    return "2026-03-12-lake-office.en.md"


def test_what_validate_loads(tmp_path: Path, release: str) -> None:
    code, names = loaded_by(["validate", "--quiet", release], tmp_path)
    assert code in (0, 1)
    packages = {name.partition(".")[0] for name in names}
    # C extensions leave traces of how they were built.
    built = ("cython_runtime", "_cython_", "_sysconfigdata_")
    known = {*sys.stdlib_module_names, "pressctl"}
    foreign = {name for name in packages if name not in known and not name.startswith(built)}
    assert foreign <= FOREIGN
    assert not packages & NEVER
    assert "typer" not in packages  # the quick way in
    rooms = {room(name) for name in names if name.startswith("pressctl.")}
    assert not rooms & {"rendering", "delivery", "scaffold", "importing", "preview"}
    assert len([name for name in names if name.startswith("pressctl.")]) < 200


def test_a_release_without_an_address_loads_no_validator_of_addresses(tmp_path: Path) -> None:
    text = RELEASE.replace("contacts: [{name: Anna Lindqvist, email: press@lake.example}]\n", "")
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    _, names = loaded_by(["validate", "--quiet", "a.md"], tmp_path)
    assert not names & {"phonenumbers", "email_validator"}


def test_help_builds_no_command(tmp_path: Path) -> None:
    code, names = loaded_by(["--help"], tmp_path)
    assert code == 0
    assert {name for name in names if name.startswith("pressctl.")} == {
        "pressctl.cli", "pressctl.cli.app", "pressctl.cli.commands", "pressctl.cli.console", "pressctl.cli.faults",
        "pressctl.cli.quick", "pressctl.cli.tree", "pressctl.cli.usage", "pressctl.errors", "pressctl.record",
        "pressctl.reporting", "pressctl.reporting.visible",
    }  # fmt: skip
