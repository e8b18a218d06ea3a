"""The commands as the library of command lines knows them: each is imported and built when it is asked for.

The root help comes from the table alone.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, cast

import typer
import typer.main
from typer.core import TyperGroup
from typer.exceptions import Abort, Exit

from pressctl import __version__
from pressctl.cli.commands import COMMANDS
from pressctl.cli.faults import FAULT, FOUND, WELL
from pressctl.cli.usage import is_wrong_usage, reworded

if TYPE_CHECKING:
    from typer._click import Command, Context, HelpFormatter

CONTEXT = {"help_option_names": ["-h", "--help"]}


def _build(name: str) -> Command | None:
    """The command of that name, built from its function; None where there is none."""
    line = next((line for line in COMMANDS if line.name == name), None)
    if line is None:
        return None
    module, _, attribute = line.target.partition(":")
    target = getattr(import_module(module), attribute)
    if isinstance(target, typer.Typer):
        return typer.main.get_command(target)
    app = typer.Typer(
        add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None, context_settings=CONTEXT
    )
    app.command(name)(target)
    return typer.main.get_command(app)


class CommandTable(TyperGroup):
    """A group that builds a command when it is asked for, not before."""

    def list_commands(self, ctx: Context) -> list[str]:
        """All names, in the table's order."""
        return [line.name for line in COMMANDS]

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """Build a command by its name."""
        return _build(cmd_name)

    def resolve_command(self, ctx: Context, args: list[str]) -> tuple[str | None, Command | None, list[str]]:
        """As the library does it; the names are put where it looks for what may have been meant."""
        self.commands = cast("dict[str, Command]", dict.fromkeys(self.list_commands(ctx)))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:
        """The root help's list, from the table: no command is imported for it."""
        with formatter.section("Commands"):
            formatter.write_dl([(line.name, line.help) for line in COMMANDS])


def _version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"pressctl {__version__}\n")
        raise Exit()


app = typer.Typer(
    name="pressctl", cls=CommandTable, pretty_exceptions_enable=False, rich_markup_mode=None, context_settings=CONTEXT
)


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Scaffold, validate and export press releases kept as Markdown files.

    A release is a text file: a head with title, date and contacts, and the body below it.
    """


def run(arguments: list[str]) -> int:
    """Take a command line apart, run its command and return the exit code. Raises UsageError for one that means none."""
    try:
        code = typer.main.get_command(app)(arguments or ["--help"], prog_name="pressctl", standalone_mode=False)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else FAULT
    except Abort:
        return FOUND
    except Exception as error:
        if not is_wrong_usage(error):
            raise
        raise reworded(error) from None
    return code if isinstance(code, int) else WELL
