"""`pressctl init`: a newsroom."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pressctl.cli import completion
from pressctl.cli.asking import may_ask
from pressctl.cli.console import note
from pressctl.cli.options import Debug, Quiet, UiLanguage
from pressctl.cli.telling import tell, unread_language
from pressctl.cli.voice import Voice, checked_language, make_voice
from pressctl.errors import UsageError
from pressctl.record import replace
from pressctl.scaffold.newsroom_files import Answers

RELEASES = "releases"


def init(
    folder: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="The newsroom's folder (default: this one).", show_default=False)
    ] = Path(),
    name: Annotated[str | None, typer.Option("--name", help="The name of the press office.")] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language", metavar="TAG", autocompletion=completion.languages, help="Of most releases: en, fr …"
        ),
    ] = None,
    country: Annotated[
        str | None,
        typer.Option("--country", metavar="CODE", autocompletion=completion.countries, help="Two letters: CH, KE …"),
    ] = None,
    timezone: Annotated[
        str | None,
        typer.Option(
            "--timezone",
            metavar="ZONE",
            autocompletion=completion.timezones,
            help="Region and city: Europe/Zurich …",
        ),
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
    ui_language: UiLanguage = None,
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
    from pressctl.cli.init_hooks import hooks_of, write_git_hook, write_pre_commit
    from pressctl.newsroom.load import FILE_NAME, find_newsroom

    if bool(hook_repo) != bool(hook_rev):
        raise UsageError("--hook-repo and --hook-rev go together.", help="Give both: the address and the version.")
    if git_hook and hook_repo:
        raise UsageError("--git-hook needs no --hook-repo.", help="Leave one of them out.")
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file.", help="Name a folder; one that is not there yet is made.")
    hooks = hooks_of(folder) if git_hook else None
    asked = checked_language(ui_language)
    if (folder / FILE_NAME).exists():
        newsroom = find_newsroom(folder)
        releases = newsroom.releases[0] if newsroom.releases else RELEASES
        say = make_voice(asked, newsroom.ui_language)
        note(say("{path} is there already and stays as it is.", path=folder / FILE_NAME))
    else:
        releases, say = RELEASES, make_voice(asked)
        if (folder / releases).is_file():
            raise UsageError(f"{folder / releases} is a file.", help="A newsroom has a folder of that name.")
        given = (name, language, country, timezone, contact_name, contact_email, contact_phone)
        _settings(folder, given, say, asking=may_ask(no_input))
    _folders(folder, releases, say)
    if hooks is not None:
        write_git_hook(hooks, say)
    else:
        write_pre_commit(folder, hook_repo, hook_rev, say)
    if not quiet:
        _next_steps(folder, say, git_hook=git_hook)


def _settings(folder: Path, given: tuple[str | None, ...], say: Voice, *, asking: bool) -> None:
    from pressctl.cli.init_questions import ask_about_newsroom, checked, dialled_from_abroad, from_system, zone_for
    from pressctl.files.create import create_file
    from pressctl.newsroom.load import FILE_NAME, parse_newsroom
    from pressctl.scaffold.newsroom_files import pressctl_toml
    from pressctl.source import source_from_text

    system = from_system(folder)
    keys = ("name", "language", "country", "timezone", "contact_name", "contact_email", "contact_phone")
    named = {key: checked(key, value) for key, value in zip(keys, given, strict=True) if value}
    if asking:
        answers = ask_about_newsroom(named, system, say)
    else:
        zone = zone_for(system.timezone, named.get("country", ""))
        answers = Answers(**({"name": system.name, "timezone": zone} | named))
    answers = replace(answers, contact_phone=dialled_from_abroad(answers.contact_phone, answers.country))
    text = pressctl_toml(answers, say.language)
    parse_newsroom(source_from_text(text, FILE_NAME), folder)
    create_file(folder / FILE_NAME, text)
    tell(say, "created", folder / FILE_NAME)
    unread = unread_language(answers.language, say)
    if unread:
        note(unread)


def _folders(folder: Path, releases: str, say: Voice) -> None:
    from pressctl.files.newsroom_folder import add, read_if_there
    from pressctl.scaffold.newsroom_files import ignore_lines

    keep = folder / releases / ".gitkeep"
    if not keep.parent.exists():
        tell(say, add(keep, "", None), keep)
    ignore = folder / ".gitignore"
    existing = read_if_there(ignore)
    tell(say, add(ignore, ignore_lines(existing or ""), existing), ignore)


def _next_steps(folder: Path, say: Voice, *, git_hook: bool) -> None:
    """The three commands that come next, and what it still takes for commits to be checked."""
    import shutil

    from pressctl.files.newsroom_folder import git_root

    first = [] if folder.resolve() == Path.cwd().resolve() else [f"cd {_quoted(folder)}"]
    note(say("Next:"))
    for command in first:
        note(f"  {command}")
    for command, what in (
        (f'pressctl new "{say("Your headline")}"', say("start a release")),
        ("pressctl validate", say("see what is still to be done")),
        ("pressctl export", say("make web page, text and mail")),
    ):
        note(f"  {command:<31} {what}")
    if git_hook:
        return
    steps = [] if git_root(folder.absolute()) else ["git init"]
    steps += [] if shutil.which("pre-commit") else ["pipx install pre-commit"]
    note(say("And once, so that every commit is checked:"))
    for command in (*steps, "pre-commit install"):
        note(f"  {command}")


def _quoted(folder: Path) -> str:
    """The folder as a shell takes it for one word."""
    import os
    import shlex

    return f'"{folder}"' if os.name == "nt" else shlex.quote(str(folder))
