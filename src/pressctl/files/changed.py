"""Which files changed since a commit, as git knows it. The one place where pressctl starts another program."""

from __future__ import annotations

import os
import subprocess

from pressctl.errors import UsageError

_TIME = 60  # seconds


def changed_since(reference: str, folder: str) -> frozenset[str]:
    """The files (absolute, links resolved) that differ from a commit, or that git does not know yet.

    Raises UsageError where `folder` is in no repository, git is not there, or knows no such commit.
    """
    if reference.startswith("-"):
        raise UsageError(f"There is no commit {reference}.", help="Name a branch, a tag or a commit.")
    top = _git(["rev-parse", "--show-toplevel"], folder, "This folder is in no git repository.").rstrip("\n")
    fault = f"git knows no commit {reference}."
    commit = _git(["rev-parse", "--verify", "--quiet", f"{reference}^{{commit}}"], folder, fault).strip()
    changed = _git(["diff", "--name-only", "-z", "--no-ext-diff", commit, "--"], top, fault)
    new = _git(["ls-files", "--others", "--exclude-standard", "-z"], top, fault)
    names = [name for name in (changed + new).split("\0") if name]
    return frozenset(os.path.realpath(os.path.join(top, name)) for name in names)


def _git(arguments: list[str], folder: str, fault: str) -> str:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True, timeout=_TIME)
    except FileNotFoundError:
        raise UsageError("--since needs git, which is not installed here.", help="Leave --since out.") from None
    except (subprocess.SubprocessError, OSError):
        raise UsageError(fault, help="Name a branch, a tag or a commit of this repository.") from None
    return os.fsdecode(done.stdout)
