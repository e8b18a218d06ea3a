"""Errors that a press officer can act on: what is wrong, where, and what to do."""

from __future__ import annotations

from typing import ClassVar


class PressctlError(Exception):
    """Something pressctl could not do, said in words for the person who asked for it.

    `message` says what is wrong, `help` what to do about it; `path`, `line` and `column` (from 1) say where.
    `exit_code` is what the command line returns: 2, or 1 where a release was refused.
    """

    exit_code: ClassVar[int] = 2

    def __init__(
        self,
        message: str,
        *,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        help: str | None = None,  # noqa: A002 - the word that findings use too
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.help = help

    @property
    def place(self) -> str:
        """`path:line:column` as far as it is known, else an empty string."""
        parts = [str(part) for part in (self.path, self.line, self.column) if part is not None]
        return ":".join(parts)

    def __str__(self) -> str:
        head = f"{self.place}: {self.message}" if self.path else self.message
        return f"{head} {self.help}" if self.help else head

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.message, self.path, self.line, self.column, self.help)


def _rebuild(
    kind: type[PressctlError], message: str, path: str | None, line: int | None, column: int | None, hint: str | None
) -> PressctlError:
    """An error back from another process: keyword arguments do not survive pickling by themselves."""
    return kind(message, path=path, line=line, column=column, help=hint)


class SourceError(PressctlError):
    """A file that can't be read: missing, not a regular file, past a bound, not UTF-8."""


class NewsroomError(PressctlError):
    """A pressctl.toml that can't be used."""


class UsageError(PressctlError):
    """A command line that asks for something that can't be."""


class OutputError(PressctlError):
    """An output that can't be written."""


class RenderError(PressctlError):
    """A release that can't be rendered, or a template at fault."""

    exit_code = 1


class RefusedError(PressctlError):
    """A release that is not let out: it has errors, or its embargo is not lifted."""

    exit_code = 1


class NotCarriedError(PressctlError):
    """Something in a release that a mailing system or format can't carry."""

    exit_code = 1
