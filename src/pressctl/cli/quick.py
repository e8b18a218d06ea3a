"""The quick way in: plain command lines of the two commands that run at every save, commit and build.

Loading the library of command lines takes longer than all that `validate` does with a release whose findings are
remembered. Command lines that say only what stands in these tables are therefore taken apart here, and the command gets
what the library would have given it; a test holds both to the same values. All else, from a misspelt option to a
question for help, is left to the library, which has the last word on what a command line means.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from pressctl.record import record

COMPLETION = "_PRESSCTL_COMPLETE"
"""What a shell sets when it asks what could be typed next."""

_DIGITS = 4
"""A longer number of processes is for the library to refuse or take."""


@record
class Plain:
    """A command by its module, with the names of its options and what the command calls them.

    `flags` stand alone, `lists` may be given several times, `numbers` are whole ones from 1.
    """

    module: str
    flags: Mapping[str, str]
    texts: Mapping[str, str]
    lists: Mapping[str, str]
    paths: Mapping[str, str]
    numbers: Mapping[str, str]


_FLAGS = {
    "--isolated": "isolated",
    "--no-cache": "no_cache",
    "--quiet": "quiet",
    "-q": "quiet",
    "--verbose": "verbose",
    "-v": "verbose",
    "--debug": "debug",
}
_TEXTS = {"--at": "at", "--since": "since", "--color": "color"}
_PATHS = {"--config": "config"}
_NUMBERS = {"--jobs": "jobs"}

COMMANDS: Mapping[str, Plain] = {
    "validate": Plain(
        module="pressctl.cli.validating",
        flags={
            **_FLAGS,
            "--exit-zero": "exit_zero",
            "--fix": "fix",
            "--fix-only": "fix_only",
            "--unsafe-fixes": "unsafe_fixes",
            "--diff": "diff",
            "--exit-non-zero-on-fix": "exit_non_zero_on_fix",
            "--explain": "explain",
            "--watch": "watch",
            "--statistics": "statistics",
            "--force-exclude": "force_exclude",
        },
        texts={
            **_TEXTS,
            "--fail-on": "fail_on",
            "--format": "form",
            "--ui-language": "ui_language",
            "--stdin-filename": "stdin_filename",
        },
        lists={
            "--select": "select",
            "--ignore": "ignore",
            "--extend-select": "extend_select",
            "--extend-ignore": "extend_ignore",
        },
        paths={**_PATHS, "--output": "output"},
        numbers=_NUMBERS,
    ),
    "export": Plain(
        module="pressctl.cli.exporting",
        flags={
            **_FLAGS,
            "--stdout": "stdout",
            "--embargoed": "embargoed",
            "--force": "force",
            "--prune": "prune",
            "--yes": "yes",
            "--no-input": "no_input",
            "--dry-run": "dry_run",
            "--ascii": "ascii_only",
        },
        texts={**_TEXTS, "--shard": "shard", "--pictures": "pictures"},
        lists={"--format": "formats", "--to": "to"},
        paths={**_PATHS, "--recipients": "recipients", "--out": "out", "--report": "report"},
        numbers=_NUMBERS,
    ),
}


def understood(arguments: Sequence[str]) -> Callable[[], int] | None:
    """What runs the command of a plain command line and returns its exit code; None for one that the library has to read.

    The call raises what the command raises.
    """
    if not arguments or arguments[0] not in COMMANDS or COMPLETION in os.environ:
        return None
    plain = COMMANDS[arguments[0]]
    values = options_of(plain, arguments[1:])
    if values is None:
        return None
    module = import_module(plain.module)
    return lambda: int(module.run(module.Request(**values)))


def options_of(plain: Plain, arguments: Sequence[str]) -> dict[str, Any] | None:
    """The values of what a command line says; None where any of it is not as plain as the tables."""
    values: dict[str, Any] = {}
    rest = iter(arguments)
    for argument in rest:
        if argument in plain.flags:
            values[plain.flags[argument]] = True
        elif argument[:1] != "-" or argument == "-":
            values.setdefault("paths", []).append(argument)
        elif not _with_value(plain, argument, rest, values):
            return None
    return values


def _with_value(plain: Plain, argument: str, rest: Iterator[str], values: dict[str, Any]) -> bool:
    """Take an option and its value, behind `=` or the next of the `rest`; False where that is not plain."""
    option, sign, value = argument.partition("=")
    value = value if sign else next(rest, "")
    if not value or value[0] == "-":
        return False
    if option in plain.texts:
        values[plain.texts[option]] = value
    elif option in plain.lists:
        values.setdefault(plain.lists[option], []).append(value)
    elif option in plain.paths and _may_be_read(value):
        values[plain.paths[option]] = Path(value)
    elif option in plain.numbers and _is_number(value):
        values[plain.numbers[option]] = int(value)
    else:
        return False
    return True


def _may_be_read(path: str) -> bool:
    """Whether the library would take a path: it refuses what is there and can't be read."""
    return not os.path.lexists(path) or os.access(path, os.R_OK)


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdecimal() and value[0] != "0" and len(value) <= _DIGITS
