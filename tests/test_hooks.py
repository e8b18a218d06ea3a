"""The hooks, as pre-commit runs them in another repository that takes them from a git address."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from pressctl.scaffold.newsroom_files import HOOKS, hook_config

ROOT = Path(__file__).parent.parent
PROGRAM = ("src", "templates", "schema", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
RELEASE = "releases/2026-09-03-youssef-mansouri.fr.md"
NOWHERE = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_NO_INDEX": "1", "https_proxy": "http://127.0.0.1:9"}


class Repository:
    """A newsroom under git, with pre-commit switched on."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        bin_folder = str(Path(sys.executable).parent)
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
            "PATH": os.pathsep.join([bin_folder, os.environ.get("PATH", "")]),
            "PRE_COMMIT_HOME": str(home),
            "PIP_NO_COMPILE": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
        }

    def run(self, *command: str, **extra: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment | extra,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )

    def git(self, *arguments: str) -> str:
        done = self.run("git", "-c", "user.name=A", "-c", "user.email=a@havre-des-livres.example", *arguments)
        assert done.returncode == 0, done.stdout
        return done.stdout

    def commit(self, *paths: str) -> tuple[int, str]:
        """Commit with no way out to the network; the exit code, and what the hooks said."""
        self.git("add", *paths)
        who = ("-c", "user.name=A", "-c", "user.email=a@havre-des-livres.example")
        done = self.run("git", *who, "commit", "-q", "-m", "Change a release", **NOWHERE)
        return done.returncode, done.stdout

    def edit(self, path: str, old: str, new: str) -> None:
        file = self.folder / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Repository:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    base = tmp_path_factory.mktemp("hooks")
    hooks = Repository(base / "pressctl", base / "home")
    hooks.folder.mkdir()
    for name in PROGRAM:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, hooks.folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, hooks.folder / name)
    hooks.git("init", "-q")
    hooks.git("add", ".")
    hooks.git("commit", "-q", "-m", "Release")
    hooks.git("tag", "v0.1.0")

    newsroom = Repository(base / "newsroom", base / "home")
    shutil.copytree(ROOT / "examples" / "newsroom", newsroom.folder)
    (newsroom.folder / "README.md").write_text("# Not a release  \n\n“never closed\n", encoding="utf-8")
    (newsroom.folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {hooks.folder.as_uri()}\n  rev: v0.1.0\n  hooks:\n  - id: pressctl-fix\n  - id: pressctl-validate\n",
        encoding="utf-8",
    )
    newsroom.git("init", "-q")
    assert newsroom.run("pre-commit", "install").returncode == 0
    probe = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(base / "probe"), "hatchling"]
    if subprocess.run(probe, capture_output=True, check=False).returncode != 0:
        pytest.skip("no package index can be reached, from which pre-commit would install pressctl's dependencies")
    installed = newsroom.run("pre-commit", "install-hooks")
    assert installed.returncode == 0, installed.stdout
    return newsroom


def test_a_mistake_stops_the_commit_until_it_is_mended(repository: Repository) -> None:
    code, said = repository.commit(".")
    assert code == 0, said

    repository.edit(RELEASE, "s’y trouvent\u202f»", "s’y trouvent")
    code, said = repository.commit(RELEASE)
    assert code == 1
    assert "check press releases" in said
    assert said.count(f"{RELEASE}:26:1: QT001 ") == 1  # by the hook that checks, not by the one that mends
    assert "  = help: " in said
    assert "Traceback" not in said

    repository.edit(RELEASE, "s’y trouvent", "s’y trouvent\u202f»")
    repository.edit(RELEASE, "Sa première tâche sera", "Sa première mission sera")
    code, said = repository.commit(RELEASE)
    assert code == 0, said


def test_the_hooks_that_init_writes_are_those_of_the_repository() -> None:
    there = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [(hook["id"], hook["name"], hook["entry"]) for hook in there] == list(HOOKS)
    (local,) = yaml.safe_load(hook_config(None) or "")["repos"]
    same = [{**hook, "language": "system"} for hook in there]
    assert local == {"repo": "local", "hooks": [{k: v for k, v in hook.items() if k != "description"} for hook in same]}


def test_what_can_be_mended_is_mended_and_stops_the_commit_once(repository: Repository) -> None:
    repository.edit(
        RELEASE, "directeur des programmes de l’association. Il", "directeur des programmes de l’association.  Il"
    )
    code, said = repository.commit(RELEASE)
    assert code == 1
    assert "mend press releases" in said
    assert f"{RELEASE}: mended in 1 place. Look at it, then `git add` it again." in said
    assert "l’association. Il" in (repository.folder / RELEASE).read_text(encoding="utf-8")

    repository.edit(RELEASE, "Il prendra ses fonctions", "Il prend ses fonctions")
    code, said = repository.commit(RELEASE)
    assert code == 0, said


@pytest.mark.skipif(os.name == "nt" or shutil.which("git") is None, reason="needs git and a POSIX shell")
def test_the_plain_hook_of_git(tmp_path: Path) -> None:
    newsroom = Repository(tmp_path / "news room", tmp_path)
    shutil.copytree(ROOT / "examples" / "newsroom", newsroom.folder)
    newsroom.git("init", "-q")
    assert newsroom.run("pressctl", "init", "--git-hook").returncode == 0
    newsroom.edit(RELEASE, "s’y trouvent\u202f»", "s’y trouvent")
    code, said = newsroom.commit(".")
    assert (code, said.count(f"{RELEASE}:26:1: QT001 ")) == (1, 1)
    newsroom.edit(RELEASE, "s’y trouvent", "s’y trouvent\u202f»")
    (newsroom.folder / "README.md").write_text("“never closed\n", encoding="utf-8")
    assert newsroom.commit(".")[0] == 0

    newsroom.environment["PATH"] = os.defpath
    if shutil.which("pressctl", path=os.defpath):
        pytest.skip("pressctl is installed for everybody here")
    (newsroom.folder / "README.md").write_text("“never closed either\n", encoding="utf-8")
    code, said = newsroom.commit(".")
    assert code == 1
    assert "there is no pressctl here. Install it: pipx install pressctl" in said


def test_other_markdown_never_stops_a_commit(repository: Repository) -> None:
    repository.edit("README.md", "never closed", "still never closed")
    code, said = repository.commit("README.md")
    assert code == 0, said
