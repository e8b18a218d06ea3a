"""The check before each commit, as `init` sets it up: for pre-commit, or as a plain git hook."""

from __future__ import annotations

from pathlib import Path

from pressctl.cli.console import note
from pressctl.cli.telling import shown, tell
from pressctl.cli.voice import Voice
from pressctl.errors import UsageError


def hooks_of(folder: Path) -> Path:
    """The folder of git hooks. Raises UsageError where there is no git repository."""
    from pressctl.files.newsroom_folder import hooks_folder

    hooks = hooks_folder(folder.absolute())
    if hooks is None:
        raise UsageError("--git-hook needs a git repository, and there is none here.", help="Run git init first.")
    return hooks


def write_git_hook(hooks: Path, say: Voice) -> None:
    """Write the plain hook; one that is there already stays, and what to add to it is said."""
    from pressctl.files.newsroom_folder import add, read_if_there
    from pressctl.scaffold.newsroom_files import GIT_HOOK

    path = hooks / "pre-commit"
    existing = read_if_there(path)
    if existing is not None and "pressctl validate" not in existing:
        note(say("{path} is there already and stays as it is. Add to it yourself:", path=shown(path)))
        note(GIT_HOOK.partition("\n")[2].partition("\n")[2].rstrip())
        return
    if existing is None:
        tell(say, add(path, GIT_HOOK, None), path)
        path.chmod(0o755)


def write_pre_commit(folder: Path, repo: str | None, rev: str | None, say: Voice) -> None:
    """Add the hooks to the configuration of pre-commit; where that can't be done safely, what to add is said."""
    from pressctl.files.newsroom_folder import add, git_root, read_if_there
    from pressctl.scaffold.newsroom_files import hook_config, hook_entry

    top = git_root(folder.absolute())  # pre-commit looks there and nowhere else
    path = (folder if top in (None, folder.absolute()) else top or folder) / ".pre-commit-config.yaml"
    existing = read_if_there(path)
    text = hook_config(existing, repo, rev)
    if text is None:
        form = "{path} has a form to which nothing can be added safely. Put this under `repos:` yourself:"
        note(say(form, path=shown(path)))
        note(hook_entry(repo, rev).rstrip())
        return
    tell(say, add(path, text, existing), path)
