"""Which releases changed since a commit: renamed, new, moved out of sight by a shallow clone, in a folder of the repository."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
GOOD = "releases/2026-03-12-opening.en.md"
BROKEN = "releases/2026-03-13-broken.en.md"
RULES = ("--select", "FM004", "--format", "json")


def git(*arguments: str, here: Path) -> None:
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@lake.example", "-c", "commit.gpgsign=false", *arguments],
        cwd=here, check=True, capture_output=True,
    )  # fmt: skip


@pytest.fixture
def repository(run: Run, newsroom: Path) -> Path:
    """The newsroom as a repository with one commit."""
    (newsroom / ".git").rmdir()
    git("init", "-q", "-b", "main", ".", here=newsroom)
    git("add", "-A", here=newsroom)
    git("commit", "-qm", "First", here=newsroom)
    return newsroom


def checked(run: Run, *arguments: str) -> str:
    return str(run("validate", *RULES, *arguments).err.splitlines()[-1])


def test_a_release_that_was_renamed_or_moved_counts(run: Run, repository: Path) -> None:
    git("mv", BROKEN, "releases/renamed.en.md", here=repository)
    assert checked(run, "--since", "HEAD") == "Found 1 error in 1 release."
    git("commit", "-qm", "Second", here=repository)
    assert checked(run, "--since", "HEAD~1") == "Found 1 error in 1 release."
    assert checked(run, "--since", "HEAD") == "There was no release to check."


def test_a_release_that_is_gone_is_no_error(run: Run, repository: Path) -> None:
    git("rm", "-q", BROKEN, here=repository)
    assert checked(run, "--since", "HEAD") == "There was no release to check."


def test_what_git_is_told_to_ignore_is_not_new(run: Run, repository: Path) -> None:
    (repository / ".gitignore").write_text("*.draft.md\n")
    for name in ("new.en.md", "later.draft.md", "très nouveau.md"):
        (repository / "releases" / name).write_text((repository / GOOD).read_text())
    assert checked(run, "--since", "HEAD") == "All well in 2 releases."


def test_a_newsroom_in_a_folder_of_the_repository(
    run: Run, newsroom: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (newsroom / ".git").rmdir()
    room = tmp_path / "office" / "press"
    room.mkdir(parents=True)
    for name in ("releases", "pressctl.toml"):
        (newsroom / name).rename(room / name)
    git("init", "-q", ".", here=tmp_path)
    git("add", "-A", here=tmp_path)
    git("commit", "-qm", "First", here=tmp_path)
    (room / GOOD).write_text((room / GOOD).read_text() + "\nMore.\n")
    (tmp_path / "README.md").write_text("no release")
    for here in (room, room / "releases"):
        monkeypatch.chdir(here)
        assert checked(run, "--since", "HEAD") == "All well in 1 release."


def test_a_shallow_clone_is_told_how_to_get_the_rest(
    run: Run, repository: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("tag", "before", here=repository)
    (repository / GOOD).write_text((repository / GOOD).read_text() + "\nMore.\n")
    git("commit", "-qam", "Second", here=repository)
    clone = tmp_path_factory.mktemp("clone")
    git("clone", "-q", "--depth", "1", f"file://{repository}", ".", here=clone)
    monkeypatch.chdir(clone)
    assert run("validate", "--since", "HEAD~1").err == (
        "error: git knows no commit HEAD~1. "
        "Only the last commits were fetched here; fetch the others first: git fetch --unshallow.\n"
    )
    git("fetch", "-q", "--unshallow", here=clone)
    assert checked(run, "--since", "HEAD~1") == "All well in 1 release."


def test_outside_a_repository(run: Run, newsroom: Path) -> None:
    (newsroom / ".git").rmdir()
    assert run("validate", "--since", "HEAD").err == (
        "error: This folder is in no git repository. Run it in a folder that git keeps, or leave --since out.\n"
    )
