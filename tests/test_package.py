"""Wheel and sdist: complete, the same bytes twice, and at work outside the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FIXED = {"SOURCE_DATE_EPOCH": "1700000000"}
FIND_DATA = """
import json
from pressctl import resources
folders = {
    "templates": resources.templates_folder(),
    "schemas": resources.schemas_folder(),
    "languages": resources.languages_folder(),
    "houses": resources.houses_folder(),
}
print(json.dumps({
    name: [str(folder), sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.suffix not in (".py", ".pyc") and p.is_file())]
    for name, folder in folders.items()
}))
"""


def run(*command: object, cwd: Path, **extra: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | extra
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def build(kind: str, source: Path, out: Path) -> Path:
    done = run(sys.executable, "-m", "build", "--no-isolation", f"--{kind}", "--outdir", out, source, cwd=out, **FIXED)
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = out.iterdir()
    return made


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def outside(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment that holds the wheel; its dependencies are lent by ours, so no network."""
    home = tmp_path_factory.mktemp("outside") / "venv"
    venv.create(home, with_pip=False)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home).stdout.strip()
    lent = sorted({path for path in sys.path if path.endswith(("site-packages", "dist-packages"))})
    # A plain line in a .pth file adds a folder without reading the .pth files in it, such as that of an editable install.
    Path(site, "lent.pth").write_text("\n".join(lent), encoding="utf-8")
    done = run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel, cwd=home)
    assert done.returncode == 0, done.stdout + done.stderr
    return python


def listed(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_the_wheel_holds_all_data(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {f"pressctl/templates/{name}" for name in listed(ROOT / "templates")}
    wanted |= {f"pressctl/schemas/{name}" for name in listed(ROOT / "schema")}
    wanted |= {
        path.relative_to(ROOT / "src").as_posix()
        for path in (ROOT / "src" / "pressctl").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert wanted - names == set()
    assert [name for name in names if not name.startswith(("pressctl/", "pressctl-"))] == []


def test_the_wheel_is_the_same_bytes_twice_and_out_of_the_sdist(wheel: Path, sdist: Path, tmp_path: Path) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path / "source", filter="data")
    (source,) = (tmp_path / "source").iterdir()
    (tmp_path / "out").mkdir()
    assert build("wheel", source, tmp_path / "out").read_bytes() == wheel.read_bytes()


def test_data_is_found_in_the_wheel(outside: Path, tmp_path: Path) -> None:
    done = run(outside, "-c", FIND_DATA, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    here = run(sys.executable, "-c", FIND_DATA, cwd=tmp_path)
    assert {name: files for name, (_, files) in found.items()} == {
        name: files for name, (_, files) in json.loads(here.stdout).items()
    }
    assert all(Path(folder).is_relative_to(outside.parent.parent) for folder, _ in found.values())


def test_data_is_found_in_the_checkout(tmp_path: Path) -> None:
    done = run(sys.executable, "-c", FIND_DATA, cwd=tmp_path, PYTHONPATH=str(ROOT / "src"))
    folders = {name: Path(folder) for name, (folder, _) in json.loads(done.stdout).items()}
    assert folders == {
        "templates": ROOT / "templates",
        "schemas": ROOT / "schema",
        "languages": ROOT / "src" / "pressctl" / "languages",
        "houses": ROOT / "src" / "pressctl" / "newsroom" / "houses",
    }


def test_the_demo_runs_from_the_wheel(outside: Path, tmp_path: Path) -> None:
    done = run(outside, ROOT / "examples" / "demo.py", tmp_path, cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    made = json.loads((tmp_path / "newsroom" / "dist" / "manifest.json").read_text(encoding="utf-8"))
    assert [(one["slug"], one["language"], one["status"]) for one in made["releases"]] == [
        ("qiraat-al-masa", "ar", "made"),
        ("evening-reading", "en", "made"),
        ("lectures-du-soir", "fr", "made"),
        ("reading-together", "en", "made"),
        ("reading-together-correction", "en", "made"),
        ("youssef-mansouri", "fr", "made"),
        ("zarzis-library", "ar", "made"),
        ("second-book-bus", "en", "made"),
        ("night-of-lanterns", "en", "made"),
        ("nuit-des-lanternes", "fr", "made"),
    ]


def test_the_command_is_installed(outside: Path, tmp_path: Path) -> None:
    command = run(outside.with_name("pressctl"), "--version", cwd=tmp_path)
    module = run(outside, "-m", "pressctl", "--version", cwd=tmp_path)
    assert (command.returncode, command.stdout) == (0, "pressctl 0.1.0\n")
    assert (module.returncode, module.stdout) == (0, "pressctl 0.1.0\n")


def test_the_version_is_told_without_reading_metadata(outside: Path, tmp_path: Path) -> None:
    program = (
        "import sys; from pressctl.cli.app import main; code = main(['--version'])\n"
        "print(code, 'importlib.metadata' in sys.modules)"
    )
    done = run(outside, "-c", program, cwd=tmp_path)
    assert done.stdout == "pressctl 0.1.0\n0 False\n"


def test_versions_are_bounded_on_both_sides() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    needed = [*project["dependencies"], *(one for wanted in extras.values() for one in wanted)]
    assert {"import", "preview", "lsp", "dev"} <= set(extras)
    assert [one for one in needed if ">=" not in one] == []
    assert [one.partition(">")[0] for one in needed if "<" not in one] == ["tzdata"]
