"""The one way to the terminal: what is printed is made safe here, and a reader who leaves early ends nothing.

Findings and data go to standard output through `put`; progress, notes and errors to standard error through `note`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from pressctl.reporting.visible import visible

if TYPE_CHECKING:
    from pressctl.reporting.full import StyledLine

COLORS = ("auto", "always", "never")

FULL = "error: There is no space left to write to. Make room, or write elsewhere."

_STYLES = {
    "path": "bold",
    "error": "bold red",
    "warning": "bold yellow",
    "advice": "bold cyan",
    "help": "bold",
    "dim": "dim",
    "mark": "bold",
}


def prepare_streams() -> None:
    """Standard streams that take any text: UTF-8 where a program listens, escapes where a console can't show it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if is_terminal(stream):
            reconfigure(errors="backslashreplace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def is_terminal(stream: TextIO) -> bool:
    """Whether a person may be looking at a stream."""
    try:
        return stream.isatty()
    except (AttributeError, ValueError):
        return False


def finish_streams(code: int) -> int:
    """Flush what is left. A broken pipe is quiet; another failure to write (a full disk) is an error."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            _silence(stream)
        except (OSError, ValueError) as error:
            _silence(stream)
            code = max(code, 2)
            if is_full(error):
                note(FULL)
    return code


def is_full(error: OSError | ValueError) -> bool:
    """Whether writing failed because there is no room left."""
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def is_broken_pipe(error: OSError) -> bool:
    """Whether the reader of an output has left."""
    return error.errno == errno.EPIPE


def _silence(stream: TextIO) -> None:
    """Send what follows nowhere, so that the interpreter's own flush at the end has nothing to complain about."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def put(lines: Iterable[str]) -> None:
    """Write data to standard output: text that its report has made safe already."""
    try:
        for line in lines:
            sys.stdout.write(line)
    except BrokenPipeError:
        _silence(sys.stdout)


def send_out() -> None:
    """Hand on what was put so far: where both streams go to one place, as in a commit, it then comes before a note."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _silence(sys.stdout)


def put_bytes(data: bytes) -> None:
    """Write a file's bytes to standard output, exactly as they are."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
    except BrokenPipeError:
        _silence(sys.stdout)


def note(text: str) -> None:
    """Write a line to standard error, made safe to print."""
    try:
        sys.stderr.write(visible(text) + "\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        _silence(sys.stderr)


def wants_color(choice: str, stream: TextIO) -> bool:
    """Whether to colour: `--color`, then NO_COLOR, then FORCE_COLOR, then whether a capable terminal listens."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def paint(lines: Iterable[StyledLine]) -> None:
    """Write styled lines to standard output in colour.

    rich knows what the terminal can show and how to say it; the lines go out by `put`, as all data does.
    """
    from rich.color import ColorSystem
    from rich.console import Console
    from rich.style import Style

    console = Console(force_terminal=True, no_color=False)
    systems = {"256": ColorSystem.EIGHT_BIT, "truecolor": ColorSystem.TRUECOLOR}
    colors = systems.get(console.color_system or "", ColorSystem.STANDARD)
    styles = {name: Style.parse(text) for name, text in _STYLES.items()}
    nothing = Style()
    put(
        "".join(styles.get(piece.style, nothing).render(piece.text, color_system=colors) for piece in line) + "\n"
        for line in lines
    )
