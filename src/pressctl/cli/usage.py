"""Command lines that can't be taken apart: what is wrong, and the nearest that would be right.

The library's own errors speak of parameters, ranges and types; these are said in the words of the rest of pressctl.
"""

from __future__ import annotations

from typing import Any

from pressctl.errors import UsageError


def is_wrong_usage(error: BaseException) -> bool:
    """Whether an error is the library's, on a command line that it could not take apart."""
    return hasattr(error, "format_message") and hasattr(error, "exit_code")


def reworded(error: Any) -> UsageError:
    """The library's error as ours, with a hint."""
    command = error.ctx.command_path if getattr(error, "ctx", None) else "pressctl"
    kind = type(error).__name__
    option = getattr(error, "option_name", "")
    parameter = getattr(error, "param", None)
    if kind == "NoSuchOption":
        hint = f"Did you mean {error.possibilities[0]}?" if error.possibilities else f"See `{command} --help`."
        return UsageError(f"`{command}` has no option {option}.", help=hint)
    if kind == "BadOptionUsage":
        return UsageError(f"{option} needs a value.")
    if kind == "MissingParameter" and parameter is not None:
        return UsageError(f"`{command}` needs {_name(parameter)}.", help=getattr(parameter, "help", None) or "")
    if kind == "BadParameter" and parameter is not None:
        return _wrong_value(error.message, parameter)
    message = str(error.format_message())
    extra = message.partition("unexpected extra argument")[2].partition("(")[2].partition("(")[2].rstrip(")")
    if extra:
        hint = "Put words that belong together between quotation marks."
        return UsageError(f"`{command}` does not know what to do with “{extra}”.", help=hint)
    message = message.replace("'", "“", 1).replace("'", "”", 1).replace("'", "")
    return UsageError(message, help=None if "Did you mean" in message else f"See `{command} --help`.")


def _wrong_value(message: str, parameter: Any) -> UsageError:
    """A number that is none, or too small: the only values that the library checks itself."""
    value = message.partition(" is not ")[0].strip("'")
    least = getattr(parameter.type, "min", None)
    bound = f" from {least}" if least is not None else ""
    return UsageError(f"{_name(parameter)} can't be “{value}”.", help=f"Give a whole number{bound}.")


def _name(parameter: Any) -> str:
    """The option, or what the help calls the argument."""
    names = [name for name in parameter.opts if name.startswith("-")]
    return str(names[0] if names else parameter.metavar or parameter.name).rstrip(".")
