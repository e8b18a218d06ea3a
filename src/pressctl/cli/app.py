"""The outermost call: has the command run, and turns whatever happens into a sentence and an exit code."""

from __future__ import annotations

import sys

from pressctl.cli.console import finish_streams, is_broken_pipe, prepare_streams
from pressctl.cli.faults import FOUND, INTERRUPTED, report_error, report_fault, report_system
from pressctl.cli.quick import understood
from pressctl.errors import PressctlError


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
        code = FOUND if is_broken_pipe(error) else report_system(error, debug="--debug" in arguments)
    except BaseException as error:  # noqa: BLE001 - the outermost call: no input may end in a traceback
        code = report_fault(error, debug="--debug" in arguments)
    return finish_streams(code)


def _run(arguments: list[str]) -> int:
    plain = understood(arguments)
    if plain is not None:
        return plain()
    from pressctl.cli.tree import run

    return run(arguments)
