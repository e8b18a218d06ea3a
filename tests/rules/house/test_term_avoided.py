"""term-avoided: what it says to each bad example of its page, word for word."""

from __future__ import annotations

from collections.abc import Callable

from pressctl.rules.house import term_avoided


def test_what_it_says(answers: Callable[..., object]) -> None:
    assert answers(term_avoided) == [
        [
            (11, 36, "warning", "The house does not write “email”.", "Write “e-mail”."),
        ],
        [
            (11, 30, "warning", "The house does not write “bac”.", "Write “ferry”."),
        ],
    ]
