"""What the outermost call says when something went wrong, and the exit codes."""

from __future__ import annotations

from pressctl.cli.console import FULL, is_full, note
from pressctl.errors import PressctlError

WELL = 0
FOUND = 1
FAULT = 2
INTERRUPTED = 130
"""128 + SIGINT, as a shell reports a program that Ctrl-C ended."""


def report_error(error: PressctlError) -> None:
    """Say an error on standard error, in its own words."""
    note(f"error: {error}")


def report_system(error: OSError, *, debug: bool) -> int:
    """Say that the machine has no room left, as on a full disk; any other refusal of it is a fault of pressctl's."""
    if not is_full(error):
        return report_fault(error, debug=debug)
    note(FULL)
    return FAULT


def report_fault(error: BaseException | str, *, debug: bool, path: str | None = None) -> int:
    """Say that pressctl itself failed, with the traceback only where `debug` asks for it. Returns the exit code.

    `error` may be the traceback as text, from another process.
    """
    where = f"{path}: " if path else ""
    kind = {MemoryError: "it ran out of memory", RecursionError: "a text is nested too deep"}.get(type(error))  # type: ignore[arg-type]
    reason = f" ({kind})" if kind else ""
    note(f"error: {where}this is a fault in pressctl, not in your file{reason}.")
    note("Please report it with the command that you ran; `--debug` shows what we need to find it.")
    if debug:
        note(error if isinstance(error, str) else _traceback(error))
    return FAULT


def _traceback(error: BaseException) -> str:
    import traceback

    return "".join(traceback.format_exception(error))
