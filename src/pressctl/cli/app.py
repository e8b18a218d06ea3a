"""The command line: finds the command asked for, and turns whatever happens into a sentence and an exit code.

Only the command asked for is imported and built; the root help comes from the table alone.
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
from pressctl.cli.console import finish_streams, prepare_streams
from pressctl.cli.faults import FAULT, FOUND, INTERRUPTED, WELL, report_error, report_fault, report_system
from pressctl.errors import PressctlError

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


def main(arguments: list[str] | None = None) -> int:
    """Run a command line (default: the process's own) and return its exit code; nothing is raised."""
    arguments = sys.argv[1:] if arguments is None else arguments
    prepare_streams()
    try:
        code = _run(arguments)
    except KeyboardInterrupt:
        code = INTERRUPTED
    except PressctlError as error:
        report_error(error)
        code = error.exit_code
    except OSError as error:
        code = report_system(error, debug="--debug" in arguments)
    except BaseException as error:  # noqa: BLE001 - the outermost call: no input may end in a traceback
        code = report_fault(error, debug="--debug" in arguments)
    return finish_streams(code)


def _run(arguments: list[str]) -> int:
    try:
        code = typer.main.get_command(app)(arguments or ["--help"], prog_name="pressctl", standalone_mode=False)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else FAULT
    except Abort:
        return FOUND
    except Exception as error:
        from pressctl.cli.usage import is_wrong_usage, reworded

        if not is_wrong_usage(error):
            raise
        raise reworded(error) from None
    return code if isinstance(code, int) else WELL
