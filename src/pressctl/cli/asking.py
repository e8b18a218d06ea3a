"""Questions on a terminal. They go to standard error, so that standard output holds the answer of the command alone."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

from pressctl.cli.console import is_terminal, note
from pressctl.errors import PressctlError, UsageError
from pressctl.reporting.visible import visible

T = TypeVar("T")


def may_ask(no_input: bool) -> bool:
    """Whether somebody sits at the terminal and wants to be asked."""
    return not no_input and is_terminal(sys.stdin) and is_terminal(sys.stderr)


def ask(question: str, read: Callable[[str], T], default: str = "") -> T:
    """The answer to a question, as `read` understands it. A wrong answer is explained, and the question put again.

    An empty answer is the default. Raises UsageError where input ends.
    """
    while True:
        shown = f" [{visible(default)}]" if default else ""
        sys.stderr.write(f"{question}{shown}: ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            sys.stderr.write("\n")
            raise UsageError("The input ended before all was said.", help="Use --no-input and options instead.")
        try:
            return read(line.strip() or default)
        except PressctlError as error:
            note(str(error))


def choose(question: str, choices: Sequence[tuple[str, str]], default: str = "") -> str:
    """One of several choices, each a word and what it means, by number or word; "" for none where there is no default."""
    for number, (word, meaning) in enumerate(choices, 1):
        note(f"  {number}  {word}" + (f"  {meaning}" if meaning and meaning != word else ""))
    words = [word for word, _ in choices]

    def read(answer: str) -> str:
        if answer.isdecimal() and 1 <= int(answer) <= len(words):
            return words[int(answer) - 1]
        if answer in words or not answer:
            return answer
        begun = [word for word in words if word.startswith(answer.casefold())]
        if len(begun) == 1:
            return begun[0]
        raise UsageError(f"“{answer}” is none of these.", help=f"Type a number from 1 to {len(words)}, or the word.")

    return ask(question, read, default)
