"""Which files changed since a commit, as git knows it. The one place where pressctl starts another program."""

from __future__ import annotations

import os
import subprocess

from pressctl.errors import UsageError

_TIME = 60  # seconds
_NAME = "Name a branch, a tag or a commit of this repository."
_INSIDE = "Run it in a folder that git keeps, or leave --since out."
_SHALLOW = "Only the last commits were fetched here; fetch the others first: git fetch --unshallow."


def changed_since(reference: str, folder: str) -> frozenset[str]:
    """The files (absolute, links resolved) that differ from a commit, or that git does not know yet.

    Raises UsageError where `folder` is in no repository, git is not there, or knows no such commit.
    """
    if reference.startswith("-"):
        raise UsageError(f"There is no commit {reference}.", help="Name a branch, a tag or a commit.")
    top = _git(["rev-parse", "--show-toplevel"], folder, "This folder is in no git repository.", _INSIDE).rstrip("\n")
    fault = f"git knows no commit {reference}."
    try:
        commit = _git(["rev-parse", "--verify", "--quiet", f"{reference}^{{commit}}"], folder, fault).strip()
    except UsageError as error:
        error.help = _SHALLOW if _is_shallow(folder) else error.help
        raise
    changed = _git(["diff", "--name-only", "-z", "--no-ext-diff", commit, "--"], top, fault)
    new = _git(["ls-files", "--others", "--exclude-standard", "-z"], top, fault)
    names = [name for name in (changed + new).split("\0") if name]
    return frozenset(os.path.realpath(os.path.join(top, name)) for name in names)


def _is_shallow(folder: str) -> bool:
    """Whether only the last commits were fetched, as servers do that check what was pushed."""
    return _git(["rev-parse", "--is-shallow-repository"], folder, "").strip() == "true"


def _git(arguments: list[str], folder: str, fault: str, hint: str = _NAME) -> str:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=True, timeout=_TIME)
    except FileNotFoundError:
        raise UsageError("--since needs git, which is not installed here.", help="Leave --since out.") from None
    except (subprocess.SubprocessError, OSError):
        raise UsageError(fault, help=hint) from None
    return os.fsdecode(done.stdout)
