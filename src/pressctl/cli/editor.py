"""Opening a file in the editor that the environment names."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from pressctl.errors import UsageError


def editor() -> list[str]:
    """The editor's command: $VISUAL, else $EDITOR. Raises UsageError where neither is set."""
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        words = shlex.split(command, posix=os.name != "nt")
    except ValueError:
        words = []
    if not words:
        hint = "Set it to your editor, for example: export EDITOR=nano. Or open the file yourself."
        raise UsageError("--edit does not know your editor: neither VISUAL nor EDITOR names one.", help=hint)
    return words


def edit(command: list[str], path: Path) -> None:
    """Open a file and wait until the editor is closed. Raises UsageError where it can't be started."""
    import subprocess

    try:
        subprocess.run([*command, str(path)], check=False)
    except OSError as error:
        raise UsageError(f"The editor {command[0]} can't be started: {error.strerror}.", help="Check EDITOR.") from None
