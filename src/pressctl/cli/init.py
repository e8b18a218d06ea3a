"""`pressctl init`: a newsroom."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pressctl.cli.asking import may_ask
from pressctl.cli.console import note, put
from pressctl.cli.options import Debug, Quiet
from pressctl.errors import UsageError
from pressctl.scaffold.newsroom_files import Answers


def init(
    folder: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="The newsroom's folder (default: this one).", show_default=False)
    ] = Path(),
    name: Annotated[str | None, typer.Option("--name", help="The name of the press office.")] = None,
    language: Annotated[
        str | None, typer.Option("--language", metavar="TAG", help="Of most releases: en, fr …")
    ] = None,
    country: Annotated[str | None, typer.Option("--country", metavar="CODE", help="Two letters: CH, KE …")] = None,
    timezone: Annotated[
        str | None, typer.Option("--timezone", metavar="ZONE", help="Region and city: Europe/Zurich …")
    ] = None,
    contact_name: Annotated[str | None, typer.Option("--contact-name", metavar="NAME", help="First contact.")] = None,
    contact_email: Annotated[
        str | None, typer.Option("--contact-email", metavar="ADDRESS", help="Its address.")
    ] = None,
    contact_phone: Annotated[str | None, typer.Option("--contact-phone", metavar="NUMBER", help="Its phone.")] = None,
    hook_repo: Annotated[
        str | None, typer.Option("--hook-repo", metavar="URL", help="Take the commit hook from this git address.")
    ] = None,
    hook_rev: Annotated[str | None, typer.Option("--hook-rev", metavar="REV", help="The version of it.")] = None,
    git_hook: Annotated[bool, typer.Option("--git-hook", help="Write a plain git hook; no pre-commit needed.")] = False,
    no_input: Annotated[bool, typer.Option("--no-input", help="Ask nothing, even on a terminal.")] = False,
    quiet: Quiet = False,
    debug: Debug = False,
) -> None:
    """Make a newsroom: settings, a folder for releases, a check before each commit.

    What is there already stays as it is; only what is missing is added. On a terminal, init asks for what the options
    do not say.

    Examples:

    pressctl init

    pressctl init press --name "Lake Office" --language en --country CH --timezone Europe/Zurich --no-input
    """
    from pressctl.newsroom.load import FILE_NAME

    if bool(hook_repo) != bool(hook_rev):
        raise UsageError("--hook-repo and --hook-rev go together.", help="Give both: the address and the version.")
    if git_hook and hook_repo:
        raise UsageError("--git-hook needs no --hook-repo.", help="Leave one of them out.")
    hooks = _hooks(folder) if git_hook else None
    asking = may_ask(no_input)
    if not (folder / FILE_NAME).exists():
        given = (name, language, country, timezone, contact_name, contact_email, contact_phone)
        _settings(folder, given, asking=asking)
    else:
        note(f"{folder / FILE_NAME} is there already and stays as it is.")
    _folders(folder)
    if hooks is not None:
        _git_hook(hooks)
    else:
        _pre_commit(folder, hook_repo, hook_rev)
    if not quiet:
        _next_steps(folder, git_hook=git_hook)


def _settings(folder: Path, given: tuple[str | None, ...], *, asking: bool) -> None:
    from pressctl.cli.init_questions import ask_about_newsroom, checked, from_system
    from pressctl.files.create import create_file
    from pressctl.newsroom.load import FILE_NAME, parse_newsroom
    from pressctl.scaffold.newsroom_files import pressctl_toml
    from pressctl.source import source_from_text

    system = from_system(folder)
    keys = ("name", "language", "country", "timezone", "contact_name", "contact_email", "contact_phone")
    named = {key: checked(key, value) for key, value in zip(keys, given, strict=True) if value}
    if asking:
        answers = ask_about_newsroom(named, system)
    else:
        answers = Answers(**({"name": system.name, "timezone": system.timezone} | named))
    text = pressctl_toml(answers)
    parse_newsroom(source_from_text(text, FILE_NAME), folder)
    create_file(folder / FILE_NAME, text)
    _say("created", folder / FILE_NAME)


def _folders(folder: Path) -> None:
    from pressctl.files.newsroom_folder import add, read_if_there
    from pressctl.scaffold.newsroom_files import ignore_lines

    keep = folder / "releases" / ".gitkeep"
    if not keep.parent.exists():
        _say(add(keep, "", None), keep)
    ignore = folder / ".gitignore"
    existing = read_if_there(ignore)
    _say(add(ignore, ignore_lines(existing or ""), existing), ignore)


def _pre_commit(folder: Path, repo: str | None, rev: str | None) -> None:
    from pressctl.files.newsroom_folder import add, git_root, read_if_there
    from pressctl.scaffold.newsroom_files import hook_config, hook_entry

    top = git_root(folder.absolute())  # pre-commit looks there and nowhere else
    path = (folder if top in (None, folder.absolute()) else top or folder) / ".pre-commit-config.yaml"
    existing = read_if_there(path)
    text = hook_config(existing, repo, rev)
    if text is None:
        note(f"{path} has a form to which nothing can be added safely. Put this under `repos:` yourself:")
        note(hook_entry(repo, rev).rstrip())
        return
    _say(add(path, text, existing), path)


def _hooks(folder: Path) -> Path:
    from pressctl.files.newsroom_folder import hooks_folder

    hooks = hooks_folder(folder.absolute())
    if hooks is None:
        raise UsageError("--git-hook needs a git repository, and there is none here.", help="Run git init first.")
    return hooks


def _git_hook(hooks: Path) -> None:
    from pressctl.files.newsroom_folder import add, read_if_there
    from pressctl.scaffold.newsroom_files import GIT_HOOK

    path = hooks / "pre-commit"
    existing = read_if_there(path)
    if existing is not None and "pressctl validate" not in existing:
        note(f"{path} is there already and stays as it is. Add to it yourself:")
        note(GIT_HOOK.partition("\n")[2].partition("\n")[2].rstrip())
        return
    if existing is None:
        _say(add(path, GIT_HOOK, None), path)
        path.chmod(0o755)


def _next_steps(folder: Path, *, git_hook: bool) -> None:
    if not git_hook:
        note("The check before each commit begins once you have run: pre-commit install")
    note("Next:")
    if folder.resolve() != Path.cwd().resolve():
        note(f"  cd {folder}")
    for command, what in (
        ('pressctl new "Your headline"', "start a release"),
        ("pressctl validate", "see what is still to be done"),
        ("pressctl export", "make web page, text and mail"),
    ):
        note(f"  {command:<29} {what}")


def _say(done: str, path: Path) -> None:
    if done != "unchanged":
        put([f"{done} {path}\n"])
