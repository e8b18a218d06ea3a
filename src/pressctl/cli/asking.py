"""Questions on a terminal. They go to standard error, so that standard output holds the answer of the command alone."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TypeVar

from pressctl.cli.console import is_terminal, note
from pressctl.cli.voice import Voice
from pressctl.errors import PressctlError, UsageError
from pressctl.reporting.visible import visible

T = TypeVar("T")
_SHORT = 3  # characters of a word too short to be meant


def may_ask(no_input: bool) -> bool:
    """Whether somebody sits at the terminal and wants to be asked."""
    return not no_input and is_terminal(sys.stdin) and is_terminal(sys.stderr)


def ask(voice: Voice, question: str, read: Callable[[str], T], default: str = "") -> T:
    """The answer to a question, as `read` understands it. A wrong answer is explained, and the question put again.

    `question` is said by the voice already. An empty answer is the default. Raises UsageError where input ends.
    """
    while True:
        shown = f" [{visible(default)}]" if default else ""
        sys.stderr.write(f"{question}{shown}{voice(':')} ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            sys.stderr.write("\n")
            raise UsageError(
                voice("The input ended before all was said."), help=voice("Use --no-input and options instead.")
            )
        try:
            return read(line.strip() or default)
        except PressctlError as error:
            note(voice.error(error))


def choose(voice: Voice, question: str, choices: Sequence[tuple[str, str]], default: str = "") -> str:
    """One of several choices, each a word and what it means, by number or word; "" for none where there is no default."""
    width = max(len(word) for word, _ in choices)
    for number, (word, meaning) in enumerate(choices, 1):
        note(f"{number:>3}  {word:<{width}}  {meaning if meaning != word else ''}".rstrip())
    words = [word for word, _ in choices]

    def read(answer: str) -> str:
        if answer.isdecimal() and 1 <= int(answer) <= len(words):
            return words[int(answer) - 1]
        if answer in words or not answer:
            return answer
        found = _one_of(answer.casefold(), choices)
        if found:
            return found
        raise UsageError(f"“{answer}” is none of these.", help=_hint(answer, choices))

    return ask(voice, question, read, default)


def _one_of(typed: str, choices: Sequence[tuple[str, str]]) -> str | None:
    """The only choice of which a word, or a word of its meaning, begins so."""
    begun = [word for word, _ in choices if word.casefold().startswith(typed)]
    begun = begun or [
        word for word, meaning in choices if any(part.startswith(typed) for part in meaning.casefold().split())
    ]
    return begun[0] if len(begun) == 1 else None


def _hint(answer: str, choices: Sequence[tuple[str, str]]) -> str:
    """The nearest word, or the choice in whose meaning the nearest word stands."""
    from pressctl.schema import nearest

    known = {part: word for word, meaning in choices for part in meaning.split() if len(part) > _SHORT}
    known |= {word: word for word, _ in choices}
    near = nearest(answer, known)
    return f"Did you mean {known[near]}?" if near else f"Type a number from 1 to {len(choices)}, or the word."
